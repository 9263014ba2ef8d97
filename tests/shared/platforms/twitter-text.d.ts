/** What the oracle tests use of the reference library, which has no types of its own. */
declare module 'twitter-text' {
  interface FoundEntity {
    readonly url?: string;
    readonly screenName?: string;
    readonly listSlug?: string;
    readonly hashtag?: string;
    readonly indices: readonly [number, number];
  }
  const library: {
    parseTweet: (text: string) => { readonly weightedLength: number; readonly valid: boolean };
    extractEntitiesWithIndices: (text: string, options: { extractUrlsWithoutProtocol: boolean }) => FoundEntity[];
  };
  export default library;
}
