/** Digests of the script and the style, as the policy of the page names them; a test computes them anew. */
export const scriptDigest = 'sha256-r6mG1cTfphyMyHvGtBUlHyTeKuxccXKLLActYzBd90g=';
export const styleDigest = 'sha256-hD7K5xtzaGys5iOLIE3BxlPHnpp2zzzSvaDVZxxRG0I=';
