import { ActionIcon, NumberInput, Select, Slider, Tooltip } from '@mantine/core';
import { IconRotate } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { defaultRecipe, findRecipe, recipesFor, resolveSettings } from '../../../shared/adaptation/index.ts';
import type { Recipe, RecipeSettings } from '../../../shared/adaptation/recipe.ts';
import { settingSchemas } from '../../../shared/adaptation/settings.ts';
import type { Channel } from '../../../shared/model/channels.ts';
import type { JsonValue } from '../../../shared/model/common.ts';
import type { PlatformProfile } from '../../../shared/platforms/platform-profile.ts';
import { InlineField } from '../../components/InlineField.tsx';
import { SectionHeader } from '../../components/SectionHeader.tsx';
import { useFormat, useTexts } from '../../texts.ts';
import { useRecipeWords } from './recipe-words.ts';
import { channelsTexts } from './texts.ts';
import type { ChangeChannel } from './use-change-channel.ts';
import classes from './channels.module.css';

interface RecipePartProps {
  readonly channel: Channel;
  readonly profile: PlatformProfile;
  readonly change: ChangeChannel;
  readonly readOnly: boolean;
}

/** Which recipe makes the first draft for this channel, and the settings in which this channel differs from it. */
export function RecipePart({ channel, profile, change, readOnly }: RecipePartProps): ReactNode {
  const t = useTexts(channelsTexts);
  const words = useRecipeWords();
  const usual = defaultRecipe(profile.id);
  const recipe = (channel.recipeId === null ? null : findRecipe(channel.recipeId)) ?? usual;
  return (
    <section aria-label={t('recipe')}>
      <SectionHeader title={t('recipe')} />
      <p className={classes['help']}>{t('recipeHelp')}</p>
      <div className={classes['fields']}>
        <div data-wide>
          <Select
            aria-label={t('recipe')}
            disabled={readOnly}
            allowDeselect={false}
            data={[
              { value: '', label: t('recipeDefault', { name: words.name(usual.id) }) },
              ...recipesFor(profile.id).map(({ id }) => ({ value: id, label: words.name(id) })),
            ]}
            value={channel.recipeId ?? ''}
            description={words.about(recipe.id)}
            inputWrapperOrder={['label', 'input', 'description']}
            onChange={(id) => change({ recipeId: id === null || id === '' ? null : id })}
          />
        </div>
        {recipe.uses.map((setting) => (
          <Setting
            key={setting}
            setting={setting}
            channel={channel}
            recipe={recipe}
            change={change}
            readOnly={readOnly}
          />
        ))}
      </div>
    </section>
  );
}

interface SettingProps {
  readonly setting: keyof RecipeSettings;
  readonly channel: Channel;
  readonly recipe: Recipe;
  readonly change: ChangeChannel;
  readonly readOnly: boolean;
}

function Setting({ setting, channel, recipe, change, readOnly }: SettingProps): ReactNode {
  const t = useTexts(channelsTexts);
  const words = useRecipeWords();
  const own = Object.hasOwn(channel.recipeSettings, setting);
  const save = (value: JsonValue | null): void => {
    const { [setting]: _former, ...others } = channel.recipeSettings;
    change({ recipeSettings: value === null ? others : { ...others, [setting]: value } });
  };
  const label = words.setting(setting);
  return (
    <div className={classes['setting']} data-wide={setting === 'lengthTarget' || setting === 'signOff' || undefined}>
      <Control
        setting={setting}
        label={label}
        value={resolveSettings(recipe, channel, {})}
        readOnly={readOnly}
        onSave={save}
      />
      {own && !readOnly && (
        <Tooltip label={t('settingReset')}>
          <ActionIcon aria-label={`${label}: ${t('settingReset')}`} onClick={() => save(null)}>
            <IconRotate size={15} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

interface ControlProps {
  readonly setting: keyof RecipeSettings;
  readonly label: string;
  readonly value: RecipeSettings;
  readonly readOnly: boolean;
  readonly onSave: (value: JsonValue) => void;
}

function Control({ setting, label, value, readOnly, onSave }: ControlProps): ReactNode {
  const words = useRecipeWords();
  const format = useFormat();
  switch (setting) {
    case 'lengthTarget':
      return (
        <div className={classes['slider']}>
          <span id={`setting-${setting}`}>{`${label}: ${format.percent(value.lengthTarget)}`}</span>
          <Slider
            key={value.lengthTarget}
            thumbLabel={label}
            label={(share) => format.percent(share)}
            disabled={readOnly}
            min={0.1}
            max={1}
            step={0.05}
            defaultValue={value.lengthTarget}
            onChangeEnd={(share) => onSave(Math.round(share * 100) / 100)}
          />
        </div>
      );
    case 'hashtagCount':
      return (
        <NumberInput
          label={label}
          disabled={readOnly}
          min={0}
          max={30}
          allowDecimal={false}
          value={value.hashtagCount}
          onChange={(count) => {
            if (typeof count === 'number') onSave(count);
          }}
        />
      );
    case 'signOff':
      return (
        <InlineField
          label={label}
          value={value.signOff}
          maxLength={300}
          readOnly={readOnly}
          onSave={(text) => onSave(text)}
        />
      );
    case 'hook':
    case 'emoji':
    case 'hashtagPlace':
    case 'linkPlace':
    case 'numbering':
    case 'form':
      return (
        <Select
          label={label}
          disabled={readOnly}
          allowDeselect={false}
          data={settingSchemas[setting].options.map((option) => ({
            value: option,
            label: words.choice(setting, option),
          }))}
          value={value[setting]}
          onChange={(option) => {
            if (option !== null) onSave(option);
          }}
        />
      );
    default:
      return setting satisfies never;
  }
}
