import { Chip, Group, NumberInput, Slider, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import { findRecipe } from '../../../../shared/adaptation/index.ts';
import type { RecipeSettings } from '../../../../shared/adaptation/recipe.ts';
import { settingSchemas } from '../../../../shared/adaptation/settings.ts';
import { wishes } from '../../../../shared/adaptation/wishes.ts';
import type { JsonValue } from '../../../../shared/model/common.ts';
import { recipeTexts } from '../../../../shared/texts/recipes.ts';
import { useFormat, useTexts } from '../../../texts.ts';
import type { DeskMaster, DeskVariant } from '../use-desk.ts';
import classes from './recipe.module.css';

interface RecipeSettingsFormProps {
  readonly recipeId: string;
  readonly master: DeskMaster;
  readonly current: DeskVariant;
  readonly settings: Readonly<Record<string, JsonValue>>;
  readonly onChange: (settings: Record<string, JsonValue>) => void;
}

type Setting = keyof RecipeSettings;
const choices = ['hook', 'emoji', 'hashtagPlace', 'linkPlace', 'numbering', 'form'] as const;
type ChoiceSetting = (typeof choices)[number];

function isChoice(setting: Setting): setting is ChoiceSetting {
  return (choices as readonly Setting[]).includes(setting);
}

/** Only what this recipe uses; choices are chips, so that one press shows the other draft. */
export function RecipeSettingsForm({
  recipeId,
  master,
  current: { channel, profile, view },
  settings,
  onChange,
}: RecipeSettingsFormProps): ReactElement | null {
  const recipe = findRecipe(recipeId);
  if (recipe === null) return null;
  const resolved = wishes(recipe, { master, channel, profile }, settings, view.links).settings;
  const set = (setting: Setting, value: JsonValue): void => onChange({ ...settings, [setting]: value });
  return (
    <>
      {recipe.uses.map((setting) =>
        isChoice(setting) ? (
          <ChoiceChips
            key={setting}
            setting={setting}
            value={resolved[setting]}
            onChange={(value) => set(setting, value)}
          />
        ) : (
          <OtherSetting key={setting} setting={setting} resolved={resolved} onChange={(value) => set(setting, value)} />
        ),
      )}
    </>
  );
}

interface ChoiceChipsProps {
  readonly setting: ChoiceSetting;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ChoiceChips({ setting, value, onChange }: ChoiceChipsProps): ReactElement {
  const t = useTexts(recipeTexts);
  return (
    <fieldset className={classes['setting']}>
      <legend className={classes['label']}>{t(`setting.${setting}`)}</legend>
      <Chip.Group value={value} onChange={onChange}>
        <Group gap={4}>
          {settingSchemas[setting].options.map((option) => (
            <Chip key={option} value={option} size="xs" variant="outline">
              {t(`${setting}.${option}` as 'hook.question') /* each option of each setting has its words */}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </fieldset>
  );
}

interface OtherSettingProps {
  readonly setting: Exclude<Setting, ChoiceSetting>;
  readonly resolved: RecipeSettings;
  readonly onChange: (value: JsonValue) => void;
}

function OtherSetting({ setting, resolved, onChange }: OtherSettingProps): ReactElement {
  const t = useTexts(recipeTexts);
  const format = useFormat();
  switch (setting) {
    case 'lengthTarget':
      return (
        <div className={classes['setting']}>
          <span className={classes['label']} id="recipe-length">
            {t('setting.lengthTarget')} <span className="tabular">{format.percent(resolved.lengthTarget)}</span>
          </span>
          <Slider
            min={0.1}
            max={1}
            step={0.05}
            label={null}
            thumbProps={{ 'aria-labelledby': 'recipe-length' }}
            value={resolved.lengthTarget}
            onChange={(value) => onChange(Math.round(value * 100) / 100)}
          />
        </div>
      );
    case 'hashtagCount':
      return (
        <NumberInput
          label={t('setting.hashtagCount')}
          min={0}
          max={30}
          value={resolved.hashtagCount}
          onChange={(value) => {
            if (typeof value === 'number') onChange(value);
          }}
        />
      );
    case 'signOff':
      return (
        <TextInput
          label={t('setting.signOff')}
          maxLength={300}
          value={resolved.signOff}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return assertNever(setting);
  }
}
