import { resolve } from 'node:path';
import type { BringInProgress, PreviewProgress } from '../../../shared/contract/areas/intake.ts';
import { bringIn } from '../intake/bring-in.ts';
import { listPlaces } from '../intake/list-places.ts';
import { listSources } from '../intake/list-sources.ts';
import { makeMaster } from '../intake/make-master.ts';
import { previewIntake, type IntakeOptions, type StockPlace } from '../intake/preview-intake.ts';
import { takeBackIntake } from '../intake/take-back.ts';
import { os } from './implementer.ts';
import { progress } from './iterate.ts';

function stockOf({ place, mediaFolder, mapping }: StockPlace): StockPlace {
  return { place: resolve(place), mediaFolder: mediaFolder === null ? null : resolve(mediaFolder), mapping };
}

type Step = Extract<PreviewProgress, { kind: 'progress' }>;

function reporting(report: (step: Step) => void): IntakeOptions['onProgress'] {
  return (step) => report({ kind: 'progress', ...step });
}

export const intake = {
  places: os.intake.places.handler(({ context, input }) => listPlaces(input.folder ?? context.session.homeFolder)),
  preview: os.intake.preview.handler(({ context, input, signal }) =>
    progress<PreviewProgress>(async (report, abort) => {
      const options = { signal: abort, onProgress: reporting(report) };
      const preview = await previewIntake(context.session.workspace(), stockOf(input), options);
      return { kind: 'done', preview };
    }, signal),
  ),
  bringIn: os.intake.bringIn.handler(({ context, input, signal }) =>
    progress<BringInProgress>(async (report, abort) => {
      const { userName } = context.session.settings.settings();
      const { ways, channelId, includeAlike, leaveOut } = input;
      const choice = { ways, channelId, includeAlike, leaveOut, userName };
      const options = { signal: abort, onProgress: reporting(report) };
      return { kind: 'done', ...(await bringIn(context.session.workspace(), stockOf(input), choice, options)) };
    }, signal),
  ),
  takeBack: os.intake.takeBack.handler(({ context, input }) => takeBackIntake(context.session.workspace(), input.id)),
  list: os.intake.list.handler(({ context }) =>
    context.session
      .workspace()
      .reader.list('intakes')
      .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1)),
  ),
  sources: os.intake.sources.handler(({ context, input }) => listSources(context.session.workspace().reader, input)),
  makeMaster: os.intake.makeMaster.handler(({ context, input }) => makeMaster(context.session.workspace(), input.id)),
  source: os.intake.source.handler(({ context, input }) => context.session.workspace().reader.get('sources', input.id)),
};
