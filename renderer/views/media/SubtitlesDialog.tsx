import { Button, Group, Modal, Switch } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { type ReactElement, useMemo, useRef, useState } from 'react';
import { checkSubtitles, type SubtitleFinding } from '../../../shared/subtitles/check-subtitles.ts';
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
  // Each change builds on the one before, also while that is still on its way.
  const latest = useRef<readonly Cue[] | null>(null);
  const line = useRef<Promise<void>>(Promise.resolve());
  const [draft, setDraft] = useState<readonly Cue[] | null>(null);
  const cues = draft ?? track?.cues;
  const durationMs = media.playback?.durationMs ?? null;
  const findings = useMemo(() => (cues === undefined ? [] : checkSubtitles(cues, durationMs)), [cues, durationMs]);
  const rows = useMemo(() => rowsOf(cues ?? [], findings, onlyFindings), [cues, findings, onlyFindings]);
  const keep = (next: readonly Cue[] | null): void => {
    latest.current = next;
    setDraft(next);
  };
  const save = (index: number, changed: Partial<Cue>): void => {
    const before = latest.current ?? track?.cues;
    const cue = before?.[index];
    if (before === undefined || cue === undefined) return;
    const next = before.with(index, { ...cue, ...changed });
    keep(next);
    // One after the other: what was written last must be what stays.
    line.current = line.current
      .then(() => change.mutateAsync({ id: media.id, language, cues: [...next] }))
      .then(
        () => undefined,
        () => keep(null), // the failure has been shown
      );
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t('subtitlesTitle', { language, name: nameOf(media) })}>
      {track !== undefined && cues !== undefined && (
        <>
          <Group justify="space-between" mb="sm">
            <Switch
              size="sm"
              label={`${t('onlyFindings')} (${findings.length})`}
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
                  onClick={() => download(track.fileName, cues, format)}
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

function rowsOf(cues: readonly Cue[], findings: readonly SubtitleFinding[], onlyFindings: boolean): CueRow[] {
  const found = Map.groupBy(findings, ({ cue }) => cue);
  const rows = cues.map((cue, index) => ({ index, cue, findings: found.get(index) ?? [] }));
  return onlyFindings ? rows.filter((row) => row.findings.length > 0) : rows;
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

function download(fileName: string, cues: readonly Cue[], format: SubtitleFormat): void {
  const address = URL.createObjectURL(new Blob([writeSubtitles(cues, format)], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}
