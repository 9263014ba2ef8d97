import { Button, Group, Modal, Switch } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { type ReactElement, useMemo, useState } from 'react';
import type { SubtitleView } from '../../../shared/contract/areas/media-files.ts';
import type { SubtitleFinding } from '../../../shared/subtitles/check-subtitles.ts';
import type { Cue, SubtitleFormat } from '../../../shared/subtitles/subtitles.ts';
import { writeSubtitles } from '../../../shared/subtitles/write-subtitles.ts';
import { describeSubtitleFinding } from '../../../shared/texts/subtitles.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useRead } from '../../hooks/use-read.ts';
import { useFormat, useLanguage, useTexts } from '../../texts.ts';
import { nameOf } from './alt-state.ts';
import { cueTime, readCueTime } from './clock-time.ts';
import { kindTexts } from './kind-texts.ts';
import type { MediaRow } from './media-row.ts';
import classes from './media.module.css';

interface DialogProps {
  readonly media: MediaRow;
  readonly language: string;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** Rows that are drawn; the rest is found by showing only what has findings. */
const mostShown = 300;

/** Subtitles one by one, each with what is hard to read in it; texts and times are changed in place. */
export default function SubtitlesDialog({ media, language, readOnly, onClose }: DialogProps): ReactElement {
  const t = useTexts(kindTexts);
  const track = useRead(['subtitles', 'view'], { id: media.id, language }).data;
  const change = useCommand(['subtitles', 'change']);
  const [onlyFindings, setOnlyFindings] = useState(false);
  const rows = useMemo(() => rowsOf(track, onlyFindings), [track, onlyFindings]);
  const save = (index: number, cue: Partial<Cue>): void => {
    const before = track?.cues[index];
    if (track === undefined || before === undefined) return;
    change.mutate({ id: media.id, language, cues: track.cues.with(index, { ...before, ...cue }) });
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('subtitlesTitle', { language, name: nameOf(media) })}>
      {track !== undefined && (
        <>
          <Group justify="space-between" mb="sm">
            <Switch
              size="sm"
              label={`${t('onlyFindings')} (${track.findings.length})`}
              checked={onlyFindings}
              onChange={(event) => setOnlyFindings(event.currentTarget.checked)}
            />
            <Group gap="xs">
              {(['srt', 'vtt'] as const).map((format) => (
                <Button
                  key={format}
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconDownload size={15} stroke={1.5} aria-hidden />}
                  onClick={() => download(track, format)}
                >
                  {t('saveAs', { format: format.toUpperCase() })}
                </Button>
              ))}
            </Group>
          </Group>
          {rows.length === 0 && <p className={classes['hint']}>{t('noneShown')}</p>}
          <ol className={classes['cues']}>
            {rows.slice(0, mostShown).map(({ index, cue, findings }) => (
              <CueItem
                key={index}
                number={index + 1}
                cue={cue}
                findings={findings}
                readOnly={readOnly}
                onSave={(changed) => save(index, changed)}
              />
            ))}
          </ol>
          {rows.length > mostShown && (
            <p className={classes['hint']}>{t('more', { count: rows.length - mostShown })}</p>
          )}
        </>
      )}
    </Modal>
  );
}

interface CueRow {
  readonly index: number;
  readonly cue: Cue;
  readonly findings: readonly SubtitleFinding[];
}

function rowsOf(track: SubtitleView | undefined, onlyFindings: boolean): CueRow[] {
  if (track === undefined) return [];
  const found = new Map<number, SubtitleFinding[]>();
  // Codes come from the same program, checked where they were made.
  for (const finding of track.findings as readonly SubtitleFinding[])
    found.set(finding.cue, [...(found.get(finding.cue) ?? []), finding]);
  const rows = track.cues.map((cue, index) => ({ index, cue, findings: found.get(index) ?? [] }));
  return onlyFindings ? rows.filter(({ findings }) => findings.length > 0) : rows;
}

interface CueItemProps {
  readonly number: number;
  readonly cue: Cue;
  readonly findings: readonly SubtitleFinding[];
  readonly readOnly: boolean;
  readonly onSave: (changed: Partial<Cue>) => void;
}

function CueItem({ number, cue, findings, readOnly, onSave }: CueItemProps): ReactElement {
  const t = useTexts(kindTexts);
  const language = useLanguage();
  const format = useFormat();
  const time = (label: string, value: number, save: (milliseconds: number) => void): ReactElement => (
    <InlineField
      label={label}
      labelVisible={false}
      value={cueTime(value)}
      readOnly={readOnly}
      check={(text) => (readCueTime(text) === null ? t('cueTimeWrong') : null)}
      onSave={(text) => save(readCueTime(text) ?? value)}
    />
  );
  return (
    <li className={classes['cue']}>
      <span className={classes['cueNumber']}>{number}</span>
      <span className={classes['cueTimes']}>
        {time(t('cueStart', { number }), cue.startMs, (startMs) => onSave({ startMs }))}
        {time(t('cueEnd', { number }), cue.endMs, (endMs) => onSave({ endMs }))}
      </span>
      <div>
        <InlineField
          label={t('cueText', { number })}
          labelVisible={false}
          multiline
          value={cue.text}
          readOnly={readOnly}
          check={(text) => (text.trim() === '' ? t('cueEmpty') : null)}
          onSave={(text) =>
            onSave({
              text: text
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '')
                .join('\n'),
            })
          }
        />
        <ul className={classes['cueFindings']}>
          {findings.map((finding) => (
            <li
              key={finding.code}
              title={
                finding.basis === null
                  ? undefined
                  : t('basis', {
                      source: finding.basis.source,
                      day: format.date(`${finding.basis.checkedAt}T12:00:00.000Z`),
                    })
              }
            >
              <IconAlertTriangle size={13} stroke={1.75} aria-hidden />
              {describeSubtitleFinding(finding, language)}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function download(track: SubtitleView, format: SubtitleFormat): void {
  const address = URL.createObjectURL(new Blob([writeSubtitles(track.cues, format)], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${track.fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}
