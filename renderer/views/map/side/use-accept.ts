import type { MapFinding } from '../../../../shared/channel-graph/map-finding.ts';
import type { AcceptedMapFinding } from '../../../../shared/model/accepted-map-findings.ts';
import { useSettings } from '../../../hooks/use-settings.ts';
import { newId } from '../../../new-id.ts';
import { useTexts } from '../../../texts.ts';
import { sideTexts } from '../side-texts.ts';
import { changeMap } from '../use-map-changes.ts';

/** Lets a finding stand with a reason, as one step. */
export function useAccept(): (finding: MapFinding, reason: string) => void {
  const t = useTexts(sideTexts);
  const by = useSettings()?.userName ?? '';
  return ({ key }, reason) => {
    const record = { id: newId('acceptedMapFinding'), key, reason, by, at: new Date().toISOString() };
    void changeMap(t('stepAccept'), [{ kind: 'create', collection: 'acceptedMapFindings', record }]);
  };
}

/** Reports an accepted finding again. */
export function useRevoke(): (accepted: AcceptedMapFinding) => void {
  const t = useTexts(sideTexts);
  return ({ id }) => void changeMap(t('stepRevoke'), [{ kind: 'remove', collection: 'acceptedMapFindings', id }]);
}
