// The AWS SDK announces its next minimum Node version at the first client; a test run is not the place to hear it.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
