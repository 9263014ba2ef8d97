import type { ReactElement } from 'react';
import classes from './top-bar.module.css';

/** Our sign, one source that becomes several channels, and our name. */
export function Brand(): ReactElement {
  return (
    <>
      <svg
        width="18"
        height="18"
        viewBox="0 0 18 18"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.75"
        strokeLinecap="round"
        aria-hidden
        focusable={false}
      >
        <path d="M4 9h3c3 0 2.500-5 6-5M7 9h6M7 9c3 0 2.500 5 6 5" />
        <g fill="var(--accent)" stroke="none">
          <circle cx="3" cy="9" r="2" />
          <circle cx="14.500" cy="4" r="2" />
          <circle cx="14.500" cy="9" r="2" />
          <circle cx="14.500" cy="14" r="2" />
        </g>
      </svg>
      <span className={classes['name']}>Kanalwerk</span>
    </>
  );
}
