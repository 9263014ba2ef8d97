import { pausing } from '../packages/pause.ts';
import { routesOfMaster } from '../routes/master-routes.ts';
import { routesBoard, routeTotals } from '../routes/routes-board.ts';
import { catalogContext } from '../variants/variant-context.ts';
import { os } from './implementer.ts';

export const routes = {
  ofMaster: os.routes.ofMaster.handler(({ context, input }) => {
    const { reader } = context.session.workspace();
    reader.get('masters', input.masterId);
    return routesOfMaster(reader, input.masterId).map(({ route, state, accepted }) => ({ route, state, accepted }));
  }),
  board: os.routes.board.handler(({ context, input, signal }) =>
    routesBoard(context.session.workspace().reader, input, pausing(signal)),
  ),
  totals: os.routes.totals.handler(({ context, input, signal }) =>
    routeTotals(context.session.workspace().reader, input.text, pausing(signal)),
  ),
  addresses: os.routes.addresses.handler(
    ({ context }) => catalogContext(context.session.workspace().reader).routes.known,
  ),
};
