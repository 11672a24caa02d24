/**
 * A map whose earlier versions stay readable while it grows.
 *
 * The newest version holds the entries; each earlier version holds what one change replaced and points to its
 * successor (Baker's shallow binding). Changing the newest version costs the change alone, whatever the size, so a
 * replay over thousands of tables stays linear; reading a version n changes back costs n steps. Changing an earlier
 * version copies the map once.
 */
export class VersionedMap<V> {
  #entries: Map<string, V> | undefined;
  #next: VersionedMap<V> | undefined;
  #changedKey = "";
  #replaced: V | undefined;

  private constructor(entries: Map<string, V>) {
    this.#entries = entries;
  }

  static of<V>(entries: Iterable<readonly [string, V]> = []): VersionedMap<V> {
    return new VersionedMap(new Map(entries));
  }

  get(key: string): V | undefined {
    let version: VersionedMap<V> = this;
    while (version.#entries === undefined) {
      if (version.#changedKey === key) return version.#replaced;
      version = version.#next!;
    }
    return version.#entries.get(key);
  }

  /** This map with `value` at `key`; undefined removes the key. */
  with(key: string, value: V | undefined): VersionedMap<V> {
    const entries = this.#entries ?? this.#copy();
    const replaced = entries.get(key);
    if (replaced === value) return this;
    const next = new VersionedMap(entries);
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
    if (this.#entries !== undefined) {
      this.#entries = undefined;
      this.#next = next;
      this.#changedKey = key;
      this.#replaced = replaced;
    }
    return next;
  }

  /** All entries, sorted by key so that no history of changes shows. */
  sorted(): [string, V][] {
    return [...(this.#entries ?? this.#copy())].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  #copy(): Map<string, V> {
    const undo: VersionedMap<V>[] = [];
    let version: VersionedMap<V> = this;
    while (version.#entries === undefined) {
      undo.push(version);
      version = version.#next!;
    }
    const entries = new Map(version.#entries);
    for (const change of undo.reverse()) {
      if (change.#replaced === undefined) entries.delete(change.#changedKey);
      else entries.set(change.#changedKey, change.#replaced);
    }
    return entries;
  }
}
