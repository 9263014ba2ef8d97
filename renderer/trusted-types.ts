interface TrustedTypes {
  createPolicy(
    name: string,
    rules: Readonly<Record<string, (text: string, type: string, sink: string) => string | null>>,
  ): unknown;
}

/**
 * The default policy behind `require-trusted-types-for 'script'`. Text without markup passes (style sheets of the component
 * library), markup only into `DOMParser`, whose document is inert; everything else is refused. Workers only from our own origin.
 */
export function installTrustedTypes(): void {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes; // not in TypeScript's DOM library yet
  factory?.createPolicy('default', {
    createHTML: (text, _type, sink) => (!text.includes('<') || sink.startsWith('DOMParser') ? text : null),
    createScriptURL: (text) => (new URL(text, location.href).origin === location.origin ? text : null),
  });
}

/** Tells the schema library not to compile checks: the policy forbids that, and its attempt would be reported. */
export function forbidCompiledSchemas(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
}
