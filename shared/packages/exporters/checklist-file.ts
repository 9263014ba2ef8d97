import { linkTarget } from '../../links/link-gate.ts';
import { escapeMarkdown } from '../../rich-text/escape-markdown.ts';
import { checklistTexts } from '../../texts/checklists.ts';
import { type TextKey, type TextValues, translate } from '../../texts/texts.ts';
import { type Step, stepsOf } from '../checklist.ts';
import type { Exporter, PackageItem } from '../exporter.ts';
import { momentInWords } from '../moments.ts';
import { findingSentence } from '../../texts/findings.ts';
import { platformName } from '../../texts/platforms.ts';
import { isAccepted, openFindings } from '../standing-findings.ts';

/** `checklist.md`: what a person does on Monday morning, and what still stands against it, in the language of the channel. */
export const checklistFile: Exporter = (item, { timeZone }) => {
  const language = item.content.language;
  const say = (key: TextKey<typeof checklistTexts>, values?: TextValues) =>
    translate(checklistTexts, language, key, values);
  const { scheduledAt } = item.variant;
  const channel = escapeLine(item.channel.name);
  const about =
    scheduledAt === null
      ? say('about.unscheduled', { channel })
      : say('about', { channel, when: momentInWords(scheduledAt, timeZone, language), zone: timeZone });
  const steps = stepsOf(item, { language, timeZone, escape: escapeValue });
  const title = say('title', {
    platform: escapeLine(platformName(item.profile, language)),
    title: escapeLine(item.master.title),
  });
  const sections = [
    `# ${title}`,
    about,
    `## ${say('heading')}`,
    steps.map(stepLines).join('\n'),
    `## ${say('openFindings')}`,
    openLines(item, say).join('\n') || say('noFindings'),
    ...acceptedSection(item, say),
  ];
  return [{ kind: 'text', path: 'checklist.md', role: 'checklist', text: `${sections.join('\n\n')}\n` }];
};

type Say = (key: TextKey<typeof checklistTexts>, values?: TextValues) => string;

function stepLines(step: Step, index: number): string {
  const indent = ' '.repeat(String(index + 1).length + 2);
  const details = step.details.map((detail) => `${indent}- ${detail}`);
  return [`${index + 1}. [ ] ${step.text}`, ...details].join('\n');
}

function openLines(item: PackageItem, say: Say): string[] {
  return openFindings(item).map(
    (finding) =>
      `- **${say(`severity.${finding.severity}`)}:** ${escapeLine(findingSentence(finding, item.content.language))}`,
  );
}

function acceptedSection(item: PackageItem, say: Say): string[] {
  const lines = item.variant.acceptedFindings.map(({ code, reason, by }) => {
    const finding = item.findings.find((candidate) => candidate.code === code && isAccepted(item, candidate));
    const message = finding === undefined ? say('unnamed', { code }) : findingSentence(finding, item.content.language);
    return `- ${say('accepted', { message: escapeLine(message), reason: escapeLine(reason), by: escapeLine(by) })}`;
  });
  return lines.length === 0 ? [] : [`## ${say('acceptedFindings')}`, lines.join('\n')];
}

/** An address stays readable and becomes a link; anything else is escaped and kept on its line. */
function escapeValue(value: string): string {
  const target = linkTarget(value);
  return target === null ? escapeLine(value) : `<${target}>`;
}

function escapeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/gu, ' ').trim(), false);
}
