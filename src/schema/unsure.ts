/** Why what the model says of an object may be untrue or not the whole truth. */
export interface Unsure {
  /** As a clause. */
  readonly because: string;
  /** Where it became so. */
  readonly revision?: string;
  readonly file?: string;
  /** True: no revision created the object; what the model holds of it is true, but not all. */
  readonly assumed?: boolean;
}
