import { createRouterClient } from '@orpc/server';
import { router } from '../../../main/core/router.ts';
import { testSession } from '../../builders/session.ts';
import { contractSuite } from '../../suites/contract-suite.ts';

contractSuite('the contract, in process', async () => {
  const { session, folder, dispose } = testSession();
  return { client: createRouterClient(router, { context: { session } }), folder, close: dispose };
});
