import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';

/**
 * The query of the address (`/packages?master=…`) as it was when the view opened. It is taken out of the address then:
 * it says how to begin, and would otherwise stick to the next view.
 */
export function useRouteQuery(): URLSearchParams {
  const search = useSearch();
  const [location, navigate] = useLocation();
  const [query] = useState(() => new URLSearchParams(search));
  useEffect(() => {
    if (search !== '') navigate(`${location}?`, { replace: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, for the query the view was opened with
  }, []);
  return query;
}
