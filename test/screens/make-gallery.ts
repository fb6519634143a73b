import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXERCISE_IDS, type ExerciseId } from '../../lambda/domain/exercise';
import { AUDIO_AFTER_SCREEN_MS } from '../../lambda/rendering/screen/exercise-clock';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { AplPage } from './apl-page';
import { everyScreen, type Seen } from './every-screen';
import { SMALL, type Viewport, VIEWPORTS } from './viewports';

const DOCS = join(__dirname, '../../docs');
const PICTURES = join(DOCS, 'screens');

/** The screens of the gallery, with what is to be said of each. */
const SHOWN: Readonly<Record<string, string>> = {
  'home-later': 'How the week stands, and how to begin',
  kit: 'What to fetch, before the first exercise',
  'towel-drag-set-up': 'What is said can be read; the seconds until the first rep',
  'towel-drag-left': 'The other side is the mirror image',
  'towel-drag-rest': 'A rest: what comes next, and how long it is',
  'eccentric-calf-raise-bent': 'Every second calf raise is done with a bent knee',
  'side-plank': 'A hold: its ring fills, its seconds are counted down',
  paused: 'Paused, at the rep from which it goes on',
  'eccentric-calf-raise-easier': 'The easier way of an exercise has poses of its own',
  explanation: 'An explanation: the poses side by side, and the words',
  history: 'The last eight weeks, each with its goal',
  finished: 'A session is done',
  help: 'What can be said',
};

/** How many pictures show a rep. */
const FRAMES = 5;

/** A picture made of others, side by side, in rows as wide as given. */
async function montage(
  page: AplPage,
  pictures: readonly Buffer[],
  file: string,
  width: number,
  height: number,
) {
  const sheet = await page.page
    .context()
    .browser()!
    .newPage({ viewport: { width, height: 100 } });
  const images = pictures.map(
    (picture) =>
      `<img height="${height}" src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await sheet.setContent(
    `<body style="margin:0;background:#000;display:flex;flex-wrap:wrap;gap:8px">${images.join('')}`,
  );
  await sheet.screenshot({ path: join(PICTURES, file), fullPage: true });
  await sheet.close();
}

/** A rep of an exercise, picture by picture. */
async function repOf(page: AplPage, exercise: ExerciseId, screens: readonly Seen[]): Promise<void> {
  const { shown, atMs } = screens.find(({ name }) => name === exercise)!;
  const { screen } = shown.datasources as unknown as {
    readonly screen: { readonly stages: readonly Stage[] };
  };
  const { at, rep } = screen.stages.find(({ work, until }) => work && atMs < until)!.work!;
  await page.show(SMALL, shown);
  const start = at + 2 * rep + AUDIO_AFTER_SCREEN_MS;
  const frames: Buffer[] = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    await page.at(start + (rep * frame) / FRAMES + rep / (2 * FRAMES));
    const clip = { x: 70, y: 120, width: 440, height: 256 };
    frames.push(await page.page.screenshot({ clip }));
  }
  await montage(page, frames, `rep-${exercise}.png`, FRAMES * 208, 116);
}

interface Stage {
  readonly until: number;
  readonly work?: { readonly at: number; readonly rep: number };
}

async function pictureOf(page: AplPage, viewport: Viewport, seen: Seen): Promise<Buffer> {
  await page.show(viewport, seen.shown);
  await page.at(seen.atMs);
  return page.page.screenshot();
}

/** The same screen on a device of every size. */
async function onEverySize(page: AplPage, names: readonly string[]): Promise<void> {
  const pictures = new Map<string, Buffer[]>(names.map((name) => [name, []]));
  for (const viewport of VIEWPORTS) {
    const screens = await everyScreen(viewport);
    for (const name of names) {
      const seen = screens.find((screen) => screen.name === name)!;
      pictures.get(name)!.push(await pictureOf(page, viewport, seen));
    }
  }
  for (const [name, all] of pictures) await montage(page, all, `sizes-${name}.png`, 1100, 210);
}

const image = (file: string, words: string) => `![${words}](screens/${file}.png)`;

const gallery = () => `# Screens

Pictures of real runs, drawn by Amazon's own renderer on a pretend Echo Show 5. \`npm run screens\` makes them anew.

## The six exercises

The figure does each rep at its tempo, in step with the count; what works has the colour.

${EXERCISE_IDS.map((id) => `**${ENGLISH.screen.exercise(id)}**\n\n${image(`rep-${id}`, `A rep of the ${id}`)}`).join('\n\n')}

## A session

${Object.entries(SHOWN)
  .map(([name, words]) => `${words}:\n\n${image(name, words)}`)
  .join('\n\n')}

## Every size

Round, small, medium, large, extra large, upright, and television.

${['lunge', 'explanation'].map((name) => image(`sizes-${name}`, `The screen "${name}" on every size`)).join('\n\n')}
`;

async function main(): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const page = await AplPage.open();
  const screens = await everyScreen(SMALL);
  for (const exercise of EXERCISE_IDS) await repOf(page, exercise, screens);
  for (const name of Object.keys(SHOWN)) {
    const picture = await pictureOf(
      page,
      SMALL,
      screens.find((screen) => screen.name === name)!,
    );
    await montage(page, [picture], `${name}.png`, 640, 320);
  }
  await onEverySize(page, ['lunge', 'explanation']);
  await page.close();
  writeFileSync(join(DOCS, 'gallery.md'), gallery());
  console.log('docs/gallery.md and docs/screens/ are new: look at them before you commit.');
}

void main();
