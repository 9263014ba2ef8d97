/** Digests of the script and the style, as the policy of the page names them; a test computes them anew. */
export const scriptDigest = 'sha256-r6mG1cTfphyMyHvGtBUlHyTeKuxccXKLLActYzBd90g=';
export const styleDigest = 'sha256-MmzaewVtrGlurKylHe+R05vKi3TnizpNGkgGfGHpI24=';
