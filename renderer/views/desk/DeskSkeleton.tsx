import type { ReactElement } from 'react';
import { SkeletonBar, SkeletonText } from '../../components/Skeletons.tsx';
import classes from './desk.module.css';

/** The desk's own shape while it is read. */
export function DeskSkeleton(): ReactElement {
  return (
    <div className={classes['desk']}>
      <div className={classes['head']}>
        <div className={classes['titleLine']}>
          <SkeletonBar width="36%" height={20} />
        </div>
        <div className={classes['strip']}>
          {[90, 110, 100, 120, 90].map((width, index) => (
            <SkeletonBar key={index} width={width} height={14} />
          ))}
        </div>
      </div>
      <div className={classes['skeleton']}>
        <SkeletonText lines={11} />
        <SkeletonText lines={7} />
        <SkeletonText lines={5} />
      </div>
    </div>
  );
}
