/**
 * A list whose members are made when they are looked at, and not kept but for the last: a template goes through thousands of
 * steps one by one, and each can be forgotten when it is laid out. `make` must give the same for the same index.
 */
export function lazyList<T>(length: number, make: (index: number) => T): readonly T[] {
  let at = -1;
  let member: T | undefined;
  const isIndex = (key: string | symbol): key is string =>
    typeof key === "string" && /^\d+$/.test(key) && Number(key) < length;
  return new Proxy(new Array<T>(length), {
    has: (target, key) => isIndex(key) || key in target,
    get(target, key, receiver) {
      if (!isIndex(key)) return Reflect.get(target, key, receiver) as unknown;
      if (at !== Number(key)) {
        at = Number(key);
        member = make(at);
      }
      return member;
    },
  });
}
