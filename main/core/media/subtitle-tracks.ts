import type { SubtitleView } from '../../../shared/contract/areas/media-files.ts';
import type { MediaId } from '../../../shared/ids.ts';
import { mediaKindOf } from '../../../shared/media-kinds.ts';
import type { Media } from '../../../shared/model/media.ts';
import { checkSubtitles } from '../../../shared/subtitles/check-subtitles.ts';
import { readSubtitles } from '../../../shared/subtitles/read-subtitles.ts';
import type { Cue, DroppedParts, SubtitleFormat } from '../../../shared/subtitles/subtitles.ts';
import { writeSubtitles } from '../../../shared/subtitles/write-subtitles.ts';
import { Failure } from '../failure.ts';
import type { Workspace } from '../workspace.ts';

const types: Readonly<Record<SubtitleFormat, string>> = { srt: 'application/x-subrip', vtt: 'text/vtt' };

interface Track {
  readonly id: MediaId;
  readonly language: string;
}

/** Reads a file of subtitles and keeps it, as it came, with its video. Throws `IMPORT_REFUSED`, `INVALID` where there is no video. */
export async function addSubtitles(
  workspace: Workspace,
  track: Track,
  file: { readonly fileName: string; readonly text: string },
): Promise<{ readonly record: Media; readonly dropped: DroppedParts }> {
  requireVideo(workspace, track.id);
  const read = readSubtitles(file.text);
  if (read.kind === 'refused') {
    const { code, line } = read.refusal;
    throw new Failure('IMPORT_REFUSED', { fileName: file.fileName, code, detail: String(line) });
  }
  const record = await keep(workspace, track, { ...file, format: read.format });
  return { record, dropped: read.dropped };
}

/** Subtitles as they are now, with what is hard to read in them. Throws `NOT_FOUND`. */
export async function viewSubtitles(workspace: Workspace, { id, language }: Track): Promise<SubtitleView> {
  const video = workspace.reader.get('media', id);
  const mediaId = video.subtitles.find((track) => track.language === language)?.mediaId;
  if (mediaId === undefined) throw new Failure('NOT_FOUND', { kind: 'subtitles', id: language });
  const { digest, fileName } = workspace.reader.get('media', mediaId);
  const read = readSubtitles(new TextDecoder().decode(await workspace.media.read(digest)));
  // What is kept was read when it came.
  if (read.kind === 'refused') throw new Failure('NOT_FOUND', { kind: 'subtitles', id: language });
  const { format, cues } = read;
  const findings = checkSubtitles(cues, video.playback?.durationMs ?? null);
  return { language, mediaId, fileName, format, cues: [...cues], findings };
}

/** Writes the subtitles anew, in the format they had; the former file stays. Throws `NOT_FOUND`, `INVALID`. */
export async function changeSubtitles(workspace: Workspace, track: Track, cues: readonly Cue[]): Promise<Media> {
  const { format, fileName } = await viewSubtitles(workspace, track);
  const text = writeSubtitles(cues, format);
  const again = readSubtitles(text);
  if (again.kind === 'refused') {
    const { code, line } = again.refusal;
    throw new Failure('INVALID', { field: 'cues', rule: code, value: String(line) });
  }
  return keep(workspace, track, { fileName, text, format });
}

function requireVideo(workspace: Workspace, id: MediaId): void {
  const { mediaType } = workspace.reader.get('media', id);
  if (mediaKindOf(mediaType) !== 'video')
    throw new Failure('INVALID', { field: 'id', rule: 'video', value: mediaType });
}

async function keep(
  workspace: Workspace,
  { id, language }: Track,
  file: { readonly fileName: string; readonly text: string; readonly format: SubtitleFormat },
): Promise<Media> {
  const stored = await workspace.media.attempt(new TextEncoder().encode(file.text));
  let kept = false;
  try {
    const record = workspace.write((writer) => {
      const track = writer.create('media', {
        id: workspace.newId('media'),
        digest: stored.digest,
        bytes: stored.bytes,
        fileName: file.fileName,
        mediaType: types[file.format],
        purpose: 'subtitles',
        createdAt: workspace.clock.now(),
      });
      const others = writer.get('media', id).subtitles.filter((one) => one.language !== language);
      const subtitles = [...others, { language, mediaId: track.id }].sort((a, b) => (a.language < b.language ? -1 : 1));
      return writer.change('media', id, { subtitles });
    });
    kept = true;
    return record;
  } finally {
    await stored.end(kept);
  }
}
