import { has, keptAs, type TypeTable } from "../../src/dialect/index.js";

/** Types that MariaDB keeps in another way than MySQL does. */
export const types = {
  json: keptAs("JSON", "JSON is another word for LONGTEXT with a check that the text is JSON"),
  uuid: (_, { server }) =>
    server.atLeast("10.7")
      ? has("UUID")
      : keptAs("CHAR(32)", "before version 10.7 its 32 hexadecimal digits are kept without dashes"),
} satisfies Partial<TypeTable>;
