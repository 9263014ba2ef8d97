import { rightsProblems } from '../../media-rights/rights-problems.ts';
import { finding, type Check } from './check-input.ts';

/** Pictures whose licence or consent does not cover the channel on the day of publication. */
export const checkRights: Check = ({ content, context: { use } }) => {
  if (use === undefined) return [];
  return content.images.flatMap(({ rights, fileName }, index) =>
    rights === undefined
      ? []
      : rightsProblems(rights, use).map(({ code, ...params }) =>
          finding(
            code,
            'blocking',
            { kind: 'image', index },
            { params: { file: fileName, number: index + 1, ...params } },
          ),
        ),
  );
};
