/** How a list looks whose entries stand under one another without bullets. */
export const plainList = <Gap extends string>(gap: Gap) =>
  ({
    display: 'flex',
    flexDirection: 'column',
    gap,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  }) as const;
