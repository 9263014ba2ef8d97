import { exportPackage } from '../../main/core/packages/export-package.ts';
import { openBench } from './bench-workspace.ts';

// Run by itself, so that its peak is that of one export: `node export-child.ts <workspace> <place>` prints kilobytes.
const [folder = '', place = ''] = process.argv.slice(2);
const workspace = await openBench(folder);
await exportPackage(workspace, {
  selection: { variantIds: [], masterIds: [], channelIds: [], from: null, to: null, includeUnready: true },
  place,
  by: 'Karla Wendt',
  markHandedOver: false,
  report: () => undefined,
  signal: new AbortController().signal,
});
await workspace.close();
process.stdout.write(String(process.resourceUsage().maxRSS));
