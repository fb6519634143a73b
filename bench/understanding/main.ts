import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageModel, ModelFile } from '../../infra/certify/package-files';
import { annotationSets, type Half, HALVES, readAnnotations, readMeanings } from './annotations';
import { judge, type Judgement, meaningIn } from './judgement';
import { type Matcher, trainMatcher } from './matcher';
import { confusionLines, missLines, scoreLines, scoreOf, shareOf } from './report';

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

/** Judges both halves of a set, by a matcher that is trained once for each model. */
function judgementsOf(
  set: string,
  matchers: Map<string, Matcher>,
): Readonly<Record<Half, readonly Judgement[]>> {
  const path = modelPathFor(set);
  const model = readModel(path);
  const match = matchers.get(path) ?? trainMatcher(model);
  matchers.set(path, match);
  const meaning = meaningIn(model, readMeanings());
  const of = (half: Half) => judge(readAnnotations(set, half), match, meaning);
  return { open: of('open'), 'held-out': of('held-out') };
}

function main(): number {
  const matchers = new Map<string, Matcher>();
  const bySet = annotationSets().map((set) => ({ set, judgements: judgementsOf(set, matchers) }));
  const total = (half: Half) => bySet.flatMap(({ judgements }) => judgements[half]);
  const scores = HALVES.map((half) => ({ half, score: scoreOf(`all, ${half}`, total(half)) }));
  const lines = [
    ...scoreLines([
      ...bySet.flatMap(({ set, judgements }) =>
        HALVES.map((half) => scoreOf(`${set}, ${half}`, judgements[half])),
      ),
      ...scores.map(({ score }) => score),
    ]),
    ...HALVES.flatMap((half) => ['', `Confused, ${half}:`, ...confusionLines(total(half))]),
    ...HALVES.flatMap((half) => ['', `Missed, ${half}:`, ...missLines(total(half))]),
  ];
  const tooLow = scores.filter(({ half, score }) => shareOf(score) < LEAST_RIGHT[half]);
  for (const { half } of tooLow)
    lines.push('', `Of the ${half} sentences at least ${100 * LEAST_RIGHT[half]} % must be right.`);
  console.log(lines.join('\n'));
  return tooLow.length > 0 ? 1 : 0;
}

process.exitCode = main();
