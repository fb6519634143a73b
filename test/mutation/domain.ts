import { testsOf } from './tests-of';

testsOf('domain');
