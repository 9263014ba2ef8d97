import type { MapFinding, MapFix } from '../../../../shared/channel-graph/map-finding.ts';
import { mapFixLabel } from '../../../../shared/texts/map-findings.ts';
import { newId } from '../../../new-id.ts';
import { useLanguage } from '../../../texts.ts';
import { select, useMapStore } from '../map-store.ts';
import { changeMap } from '../use-map-changes.ts';
import { fillInOf, fixChanges } from './fix-changes.ts';

/** Carries out a fix as one step of this name, or leads to the field that a person has to fill in. */
export function useFixOf(): (fix: MapFix, label: string) => void {
  return (fix, label) => {
    const asked = fillInOf(fix);
    if (asked !== null) {
      select([asked.channelId]);
      useMapStore.setState({ side: 'selection', focusField: asked.field, lit: null });
      return;
    }
    void changeMap(
      label,
      fixChanges(fix, () => newId('channelLink'), new Date().toISOString()),
    );
    useMapStore.setState({ lit: null });
  };
}

/** Carries out what a finding suggests. */
export function useFix(): (finding: MapFinding) => void {
  const language = useLanguage();
  const fix = useFixOf();
  return (finding) => {
    if (finding.fix !== null) fix(finding.fix, mapFixLabel(finding, language));
  };
}
