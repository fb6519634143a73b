import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageModel, ModelFile } from '../../infra/certify/package-files';
import { annotationSets, type Half, HALVES, readAnnotations, readMeanings } from './annotations';
import { judge, type Judgement, meaningIn } from './judgement';
import { type Matcher, trainMatcher } from './matcher';
import { confusionLines, lostToBuiltIns, missLines, scoreLines, scoreOf, shareOf } from './report';

/** What share of the sentences of all sets must be understood, intent and slots. */
const LEAST_RIGHT: Readonly<Record<Half, number>> = { open: 0.95, 'held-out': 0.9 };

const MODELS = join(__dirname, '..', '..', 'interaction-model');

/** Where the model for a set is: of its own locale, or else the American one. */
function modelPathFor(set: string): string {
  const own = join(MODELS, `${set}.json`);
  return existsSync(own) ? own : join(MODELS, 'en-US.json');
}

const readModel = (path: string): LanguageModel =>
  (JSON.parse(readFileSync(path, 'utf8')) as ModelFile).interactionModel.languageModel;

/** Judges halves of a set, by a matcher that is trained once for each model. */
function judgementsOf(
  set: string,
  halves: readonly Half[],
  matchers: Map<string, Matcher>,
): readonly SetHalf[] {
  const path = modelPathFor(set);
  const model = readModel(path);
  const match = matchers.get(path) ?? trainMatcher(model);
  matchers.set(path, match);
  const meaning = meaningIn(model, readMeanings());
  return halves.map((half) => ({
    half,
    name: `${set}, ${half}`,
    judgements: judge(readAnnotations(set, half), match, meaning),
  }));
}

interface SetHalf {
  readonly half: Half;
  readonly name: string;
  readonly judgements: readonly Judgement[];
}

/** Whoever mends samples asks for "open" alone, and so never reads what is held out. */
function main([only]: readonly string[]): number {
  const halves = HALVES.filter((half) => only === undefined || half === only);
  const matchers = new Map<string, Matcher>();
  const sets = annotationSets().flatMap((set) => judgementsOf(set, halves, matchers));
  const totals = halves.map((half) => ({
    half,
    name: `all, ${half}`,
    judgements: sets.filter((one) => one.half === half).flatMap(({ judgements }) => judgements),
  }));
  const lines = [
    ...scoreLines([...sets, ...totals].map(({ name, judgements }) => scoreOf(name, judgements))),
    ...totals.flatMap(({ half, judgements }) => [
      '',
      `Confused, ${half}:`,
      ...confusionLines(judgements),
      '',
      `Missed, ${half}:`,
      ...missLines(judgements),
    ]),
  ];
  const complaints = totals.flatMap(complaintsOf);
  console.log([...lines, '', ...complaints].join('\n'));
  return complaints.length > 0 ? 1 : 0;
}

function complaintsOf({ half, name, judgements }: SetHalf): readonly string[] {
  const lost = lostToBuiltIns(judgements).map(
    ({ utterance, actual }) => `"${utterance}" (${half}) is lost to ${actual.intent}.`,
  );
  return shareOf(scoreOf(name, judgements)) < LEAST_RIGHT[half]
    ? [...lost, `Of the ${half} sentences at least ${100 * LEAST_RIGHT[half]} % must be right.`]
    : lost;
}

process.exitCode = main(process.argv.slice(2));
