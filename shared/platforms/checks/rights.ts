import { rightsProblems } from '../../media-rights/rights-problems.ts';
import type { MediaRights } from '../../model/media-rights.ts';
import type { Finding } from '../finding.ts';
import { finding, type Check } from './check-input.ts';

/** Pictures, videos and documents whose licence or consent does not cover the channel on the day of publication. */
export const checkRights: Check = ({ content, context: { use } }) => {
  if (use === undefined) return [];
  const { images, video, document } = content;
  const problems = (
    rights: MediaRights | undefined,
    place: Finding['place'],
    params: Readonly<Record<string, string | number>>,
  ): Finding[] =>
    rights === undefined
      ? []
      : rightsProblems(rights, use).map(({ code, ...more }) =>
          finding(code, 'blocking', place, { params: { ...params, ...more } }),
        );
  return [
    ...images.flatMap(({ rights, fileName }, index) =>
      problems(rights, { kind: 'image', index }, { file: fileName, number: index + 1 }),
    ),
    ...(video === undefined ? [] : problems(video.rights, { kind: 'variant' }, { file: video.fileName, number: 1 })),
    ...(video?.poster
      ? problems(video.poster.rights, { kind: 'variant' }, { file: video.poster.fileName, number: 1 })
      : []),
    ...(document === undefined
      ? []
      : problems(document.rights, { kind: 'variant' }, { file: document.fileName, number: 1 })),
  ];
};
