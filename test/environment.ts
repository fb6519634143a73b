import { AsyncLocalStorage } from 'node:async_hooks';
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

type Compile = typeof vm.compileFunction;
type Run = () => unknown;

const compileFunction: Compile = vm.compileFunction;
const run: Run = Reflect.get(AsyncLocalStorage.prototype, 'run') as Run;

/** A module as a script: V8 keeps what it compiled for the next test file that loads the same, which of a function it does not. */
const compileAsScript: Compile = (code, names = [], options = {}) => {
  const { parsingContext } = options;
  if (!parsingContext) return compileFunction(code, names, options);
  const head = `(function (${names.join(', ')}) {`;
  const placed = { ...options, columnOffset: -head.length } as vm.ScriptOptions;
  const script = new vm.Script(`${head}${code}\n})`, placed);
  return script.runInContext(parsingContext) as ReturnType<Compile>;
};

const used = new Set<AsyncLocalStorage<unknown>>();

const runRemembered = new Proxy(run, {
  apply(target, storage: AsyncLocalStorage<unknown>, args) {
    used.add(storage);
    return Reflect.apply(target, storage, args) as unknown;
  },
});

Object.assign(vm, { compileFunction: compileAsScript });
Object.assign(AsyncLocalStorage.prototype, { run: runRemembered });

/** Jest's own environment of a test file, made cheaper for a worker that runs many of them. */
class ThriftyEnvironment extends TestEnvironment {
  /** Jest makes a storage for each test file, and at every promise Node visits each that nobody disabled. */
  override async teardown(): Promise<void> {
    for (const storage of used) storage.disable();
    used.clear();
    await super.teardown();
  }
}

export = ThriftyEnvironment;
