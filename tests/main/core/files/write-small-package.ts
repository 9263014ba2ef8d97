import { writePackage } from '../../../../main/core/files/write-package.ts';
import { makePicture, smallPlan } from './small-plan.ts';

// Run by itself, once per time zone: `node write-small-package.ts <place> ...`.
for (const place of process.argv.slice(2)) await writePackage(smallPlan(), { place, makePicture });
