import { testsOf } from './tests-of';

testsOf('persistence');
