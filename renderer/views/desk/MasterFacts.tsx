import { Select, TagsInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { linkTarget } from '../../../shared/links/link-gate.ts';
import { languageSchema } from '../../../shared/model/common.ts';
import type { MasterFields } from '../../../shared/contract/areas/masters.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useCommand } from '../../hooks/use-command.ts';
import { useTexts } from '../../texts.ts';
import classes from './desk.module.css';
import { deskTexts } from './texts.ts';
import type { DeskMaster } from './use-desk.ts';

/** What recipes read beside the text: lead, link, invitation, tags, author, language. */
export function MasterFacts({
  master,
  readOnly,
}: {
  readonly master: DeskMaster;
  readonly readOnly: boolean;
}): ReactElement {
  const t = useTexts(deskTexts);
  const command = useCommand(['masters', 'change']);
  const change = (fields: MasterFields): void => command.mutate({ id: master.id, fields });
  const checkLink = (value: string): string | null =>
    value.trim() === '' || linkTarget(value) !== null ? null : t('linkInvalid');
  return (
    <div className={classes['facts']}>
      <SectionHeader title={t('masterFields')} />
      <InlineField
        label={t('lead')}
        value={master.lead}
        multiline
        readOnly={readOnly}
        maxLength={5000}
        placeholder={t('leadHint')}
        onSave={(lead) => change({ lead })}
      />
      <InlineField
        label={t('link')}
        value={master.link}
        readOnly={readOnly}
        check={checkLink}
        onSave={(link) => change({ link: link.trim() })}
      />
      <InlineField
        label={t('callToAction')}
        value={master.callToAction}
        readOnly={readOnly}
        maxLength={300}
        onSave={(callToAction) => change({ callToAction })}
      />
      <TagsInput
        label={t('tags')}
        value={master.tags}
        readOnly={readOnly}
        maxTags={50}
        onChange={(tags) => change({ tags: tags.map((tag) => tag.replace(/^#/, '')) })}
      />
      <InlineField
        label={t('author')}
        value={master.author}
        readOnly={readOnly}
        maxLength={300}
        onSave={(author) => change({ author })}
      />
      <Select
        label={t('language')}
        value={master.language}
        readOnly={readOnly}
        allowDeselect={false}
        data={languageSchema.options.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(value) => {
          const language = languageSchema.safeParse(value);
          if (language.success) change({ language: language.data });
        }}
      />
    </div>
  );
}
