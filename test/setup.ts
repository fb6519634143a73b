// The AWS SDK announces its next minimum Node version at the first client; a test run is not the place to hear it.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

// esbuild's synchronous calls would go through a worker thread per test file; a process per call ends by itself.
process.env['ESBUILD_WORKER_THREADS'] = '0';
