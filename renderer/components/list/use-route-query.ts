import { useMemo } from 'react';
import { useSearch } from 'wouter';

/** The query of the address, `/packages?master=…`: how other views say what this one is to begin with. */
export function useRouteQuery(): URLSearchParams {
  const search = useSearch();
  return useMemo(() => new URLSearchParams(search), [search]);
}
