export interface Sort<K extends string = string> {
  readonly by: K;
  readonly descending: boolean;
}

/** What a press on a column head does: a new column starts in its natural direction, the present one turns round. */
export function nextSort<K extends string>(sort: Sort<K>, by: K, startsDescending: boolean): Sort<K> {
  return sort.by === by ? { by, descending: !sort.descending } : { by, descending: startsDescending };
}

/** The value of `aria-sort` for a column. */
export function ariaSort(sort: Sort, by: string): 'ascending' | 'descending' | 'none' {
  if (sort.by !== by) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
