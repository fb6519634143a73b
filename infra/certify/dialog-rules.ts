import type { Asking, ModelFile, ModelSlot, PackageFiles } from './package-files';

/**
 * What Alexa would refuse of a dialog model, or would ask by herself: the coach asks in her own words, with quiet for a
 * runner on the floor, and Alexa is only told what for.
 */
export const dialogComplaints = ({ models }: Pick<PackageFiles, 'models'>): readonly string[] =>
  [...models].flatMap(([locale, file]) =>
    complaintsAbout(file).map((complaint) => `${locale}: ${complaint}`),
  );

function complaintsAbout({ interactionModel }: ModelFile): readonly string[] {
  const { dialog, languageModel } = interactionModel;
  if (!dialog) return [];
  const perIntent = dialog.intents.flatMap((intent) => {
    const known = languageModel.intents.find(({ name }) => name === intent.name);
    if (!known) return [`there is no intent ${intent.name} to have a dialog.`];
    const sameSlots = slotsOf(known.slots) === slotsOf(intent.slots);
    return [
      ...(sameSlots ? [] : [`the dialog of ${intent.name} has other slots than the intent.`]),
      ...[intent, ...(intent.slots ?? [])].flatMap(askingComplaints),
    ];
  });
  return [...askingComplaints({ ...dialog, name: 'the dialog' }), ...perIntent];
}

const slotsOf = (slots: readonly ModelSlot[] = []): string =>
  slots
    .map(({ name, type }) => `${name} ${type}`)
    .toSorted()
    .join();

function askingComplaints(asking: Asking & { readonly name: string }): readonly string[] {
  const { name, delegationStrategy, elicitationRequired, confirmationRequired } = asking;
  const asks = delegationStrategy === 'ALWAYS' || elicitationRequired || confirmationRequired;
  return asks ? [`Alexa would ask for ${name} by herself.`] : [];
}
