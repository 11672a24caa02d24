import { keptAs, type TypeTable } from "../../src/dialect/index.js";

/** Types that MariaDB keeps in another way than MySQL does. */
export const types = {
  json: keptAs("JSON", "JSON is another word for LONGTEXT with a check that the text is JSON"),
  uuid: keptAs(
    (_, { server }) => (server.atLeast("10.7") ? "UUID" : "CHAR(32)"),
    "there is a UUID type from 10.7; before that its 32 hexadecimal digits are kept without dashes",
  ),
} satisfies Partial<TypeTable>;
