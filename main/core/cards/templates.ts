import type { ListedTemplate } from '../../../shared/contract/areas/cards.ts';
import { deliveredTemplate, deliveredTemplates } from '../../../shared/cards/delivered-templates.ts';
import type { CardTemplateId } from '../../../shared/ids.ts';
import type { Brand } from '../../../shared/model/brand.ts';
import type { CardTemplate } from '../../../shared/model/card-templates.ts';
import { Failure } from '../failure.ts';
import type { Reader, Workspace } from '../workspace.ts';

/** Own templates in their order, then those that come along; a changed one stands in the place of its original. */
export function listTemplates(reader: Reader): ListedTemplate[] {
  const kept = new Map(reader.list('cardTemplates').map((template) => [template.id, template]));
  const delivered = deliveredTemplates.map((template): ListedTemplate => {
    const changed = kept.get(template.id);
    return changed === undefined ? { template, kind: 'delivered' } : { template: changed, kind: 'changed' };
  });
  const own = [...kept.values()]
    .filter(({ id }) => deliveredTemplate(id) === null)
    .toSorted((a, b) => a.sortKey - b.sortKey || (a.id < b.id ? -1 : 1))
    .map((template): ListedTemplate => ({ template, kind: 'own' }));
  return [...own, ...delivered];
}

/** Throws `NOT_FOUND`. */
export function templateById(reader: Reader, id: CardTemplateId): CardTemplate {
  return reader.find('cardTemplates', id) ?? deliveredTemplate(id) ?? reader.get('cardTemplates', id);
}

/** Keeps a template in the workspace, under its id. */
export function saveTemplate(
  workspace: Workspace,
  template: CardTemplate,
): { template: CardTemplate; before: CardTemplate | null } {
  return workspace.write((writer) => {
    const before = writer.find('cardTemplates', template.id);
    const { id, ...fields } = template;
    const saved =
      before === null ? writer.create('cardTemplates', template) : writer.change('cardTemplates', id, fields);
    return { template: saved, before };
  });
}

/** Throws `NOT_FOUND`. */
export function removeTemplate(workspace: Workspace, id: CardTemplateId): CardTemplate {
  return workspace.write((writer) => {
    const removed = writer.get('cardTemplates', id);
    writer.remove('cardTemplates', id);
    return removed;
  });
}

/** Throws `NOT_FOUND`, and `INVALID` for a logo that is no picture. */
export function changeBrand(workspace: Workspace, fields: Partial<Brand>): { brand: Brand; before: Brand } {
  return workspace.write((writer) => {
    const { brand: before } = writer.workspace();
    const brand = { ...before, ...fields };
    if (brand.logoId !== null && brand.logoId !== before.logoId) {
      const { mediaType } = writer.get('media', brand.logoId);
      if (!mediaType.startsWith('image/'))
        throw new Failure('INVALID', { field: 'logoId', rule: 'picture', value: mediaType });
    }
    writer.changeWorkspace({ brand });
    return { brand, before };
  });
}
