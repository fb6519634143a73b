import type * as Content from '../../lambda/content/exercises';

// Exercises that are new ones each time they are looked up, so that no timeline is remembered from one test to the next: a mutant
// of how a plan is unrolled is tried against every test that unrolls one.
jest.mock('../../lambda/content/exercises', () => {
  const content = jest.requireActual<typeof Content>('../../lambda/content/exercises');
  return {
    ...content,
    get EXERCISES() {
      return { ...content.EXERCISES };
    },
  };
});
