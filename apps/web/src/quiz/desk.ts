/** The runner's page: what is read in one column, and a margin for notes where there is room for one. */
export const desk = {
  page: "grid content-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_15rem]",
  column: "grid content-start gap-6 lg:col-start-1",
  margin: "lg:col-start-2",
} as const;
