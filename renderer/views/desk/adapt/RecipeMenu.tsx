import { Button, Group, Popover, Select } from '@mantine/core';
import { IconChevronDown, IconWand } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { findRecipe, recipesFor } from '../../../../shared/adaptation/index.ts';
import type { JsonValue } from '../../../../shared/model/common.ts';
import { recipeTexts } from '../../../../shared/texts/recipes.ts';
import { notifyDone } from '../../../components/notify.ts';
import { useCommand } from '../../../hooks/use-command.ts';
import { flushAll } from '../../../hooks/use-saving.ts';
import { type Translate, useTexts } from '../../../texts.ts';
import classes from '../desk.module.css';
import { deskTexts } from '../texts.ts';
import type { DeskMaster, DeskVariant } from '../use-desk.ts';
import adaptClasses from './recipe.module.css';
import { DraftCard } from './DraftCard.tsx';
import { RecipeSettingsForm } from './RecipeSettingsForm.tsx';

interface RecipeMenuProps {
  readonly master: DeskMaster;
  readonly current: DeskVariant;
  readonly readOnly: boolean;
}

/** Words for a recipe; its id where it has none. */
export function recipeName(t: Translate<typeof recipeTexts>, id: string): string {
  return findRecipe(id) === null ? id : t(`name.${id}` as 'name.teaser'); // every recipe of the table has its words, a test holds that
}

/** The recipe as a chip; opened, its choices with a preview of the draft they would make. */
export function RecipeMenu(properties: RecipeMenuProps): ReactElement {
  const t = useTexts(recipeTexts);
  const desk = useTexts(deskTexts);
  const [open, setOpen] = useState(false);
  const { variant } = properties.current.view;
  const name = recipeName(t, variant.recipeId);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={`${classes['quietButton']} ${classes['shrinks']}`}
          disabled={properties.readOnly}
          aria-label={`${desk('recipe')}: ${name}`}
          onClick={() => setOpen(!open)}
        >
          <IconWand size={15} stroke={1.5} aria-hidden />
          <span className={classes['cut']}>{name}</span>
          <IconChevronDown size={14} stroke={1.5} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>{open ? <RecipePanel {...properties} onDone={() => setOpen(false)} /> : null}</Popover.Dropdown>
    </Popover>
  );
}

function RecipePanel({ master, current, onDone }: RecipeMenuProps & { readonly onDone: () => void }): ReactElement {
  const t = useTexts(recipeTexts);
  const desk = useTexts(deskTexts);
  const { variant, bodyEdited } = current.view;
  const [recipeId, setRecipeId] = useState(variant.recipeId);
  const [settings, setSettings] = useState<Record<string, JsonValue>>(variant.recipeSettings);
  const readapt = useCommand(['variants', 'readapt'], {
    onSuccess: () => {
      notifyDone(
        `${desk('recipeDone', { name: recipeName(t, recipeId) })}${bodyEdited ? `. ${desk('recipeUndo')}` : ''}`,
      );
      onDone();
    },
  });
  const run = (): void => {
    void flushAll().then(() =>
      readapt.mutate({ id: variant.id, recipeId, recipeSettings: settings, overwrite: bodyEdited }),
    );
  };
  return (
    <div className={adaptClasses['panel']}>
      <div className={adaptClasses['choices']}>
        <Select
          label={desk('recipe')}
          data-autofocus
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          value={recipeId}
          data={recipesFor(current.profile.id).map(({ id }) => ({ value: id, label: recipeName(t, id) }))}
          description={
            findRecipe(recipeId) === null ? undefined : t(`about.${recipeId}` as 'about.teaser') /* as above */
          }
          onChange={(value) => {
            if (value !== null) setRecipeId(value);
          }}
        />
        <RecipeSettingsForm
          recipeId={recipeId}
          master={master}
          current={current}
          settings={settings}
          onChange={setSettings}
        />
      </div>
      <div className={adaptClasses['draft']}>
        <DraftCard masterId={master.id} channel={current.channel} recipeId={recipeId} recipeSettings={settings} />
      </div>
      <Group className={adaptClasses['foot'] ?? ''} justify="space-between" wrap="nowrap">
        <span className={adaptClasses['hint']}>{desk(bodyEdited ? 'recipeEdited' : 'draftUntouched')}</span>
        <Button loading={readapt.isPending} onClick={run}>
          {desk(bodyEdited ? 'recipeRunOver' : 'recipeRun')}
        </Button>
      </Group>
    </div>
  );
}
