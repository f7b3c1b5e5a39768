import { nearest } from '@pipec/model';
import type { Dockerfile } from '../instruction.ts';
import { notADockerfile } from '../messages.ts';
import type { ImageFault } from '../messages.ts';

const keywords: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** What no builder takes. */
export function checkSyntax({ head, stages }: Dockerfile): readonly ImageFault[] {
  const all = [...head, ...stages.flatMap(({ from, instructions }) => [from, ...instructions])];
  const first = head.find(({ keyword }) => keyword !== 'ARG');
  return [
    ...all.flatMap(({ keyword, start, keywordEnd, words }) => {
      const place = { start, end: keywordEnd };
      if (!keywords.has(keyword)) {
        const guess = nearest(keyword, keywords);
        return [
          notADockerfile(
            place,
            `There is no instruction '${keyword}'${guess === undefined ? '' : `: '${guess}' is near`}.`,
          ),
        ];
      }
      return words.length === 0 ? [notADockerfile(place, `'${keyword}' says nothing.`)] : [];
    }),
    ...(first !== undefined && keywords.has(first.keyword)
      ? [
          notADockerfile(
            { start: first.start, end: first.keywordEnd },
            "Only 'ARG' may stand in front of the first 'FROM'.",
          ),
        ]
      : []),
    ...(stages.length === 0 && first === undefined
      ? [notADockerfile({ start: 0, end: 0 }, "There is no 'FROM'.")]
      : []),
  ];
}
