import fc from 'fast-check';

// The same examples in every run: a failure is found again, and a pass means the same everywhere.
fc.configureGlobal({ seed: 2026 });

export { fc };
