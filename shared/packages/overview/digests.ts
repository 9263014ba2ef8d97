/** Digests of the script and the style, as the policy of the page names them; a test computes them anew. */
export const scriptDigest = 'sha256-wNSDMBtXYK/OP9CT8zmuQgvLSA4fSK5Wmi1xO4Hv9ck=';
export const styleDigest = 'sha256-C7AMOERa+eyBgSTZxn/nJjwSJI88MgLaJtF5aDdst5c=';
