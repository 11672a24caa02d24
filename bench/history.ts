import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a synthetic revision does: every fifth creates a table, the others work on the latest one. */
export type Work = "create" | "add" | "alter" | "index" | "update";

const works: readonly Work[] = ["create", "add", "alter", "index", "update"];

export interface SyntheticRevision {
  readonly id: string;
  readonly downId: string | undefined;
  readonly work: Work;
  readonly table: string;
}

/** A linear history of `count` revisions, the same in every run; identifiers look like hashes, as real ones do. */
export function syntheticHistory(count: number): SyntheticRevision[] {
  return Array.from({ length: count }, (_, index) => ({
    id: identifier(index),
    downId: index === 0 ? undefined : identifier(index - 1),
    work: works[index % works.length]!,
    table: `table_${Math.floor(index / works.length)}`,
  }));
}

/** Twelve hex digits; an odd multiplier makes them distinct and scatters their order. */
function identifier(index: number): string {
  return ((BigInt(index + 1) * 0x9e3779b97f4bn) & 0xffffffffffffn).toString(16).padStart(12, "0");
}

/** Writes the history as a limbeck project. */
export function writeLimbeckProject(directory: string, history: readonly SyntheticRevision[]): void {
  const revisions = join(directory, "revisions");
  mkdirSync(revisions, { recursive: true });
  writeFileSync(
    join(directory, "limbeck.config.ts"),
    `import { defineConfig } from "limbeck";\n\nexport default defineConfig({ name: "bench", revisions: "revisions/*.ts", dialects: { postgresql: "15" } });\n`,
  );
  for (const revision of history)
    writeFileSync(join(revisions, `${revision.id}_${revision.work}.ts`), limbeckFile(revision));
}

function limbeckFile({ id, downId, work, table }: SyntheticRevision): string {
  return `import { column, defineRevision, op, unique } from "limbeck";

/**
 * ${work} ${table}
 */
export default defineRevision({
  revision: "${id}",
  downRevision: ${downId === undefined ? "null" : `"${downId}"`},
  message: "${work} ${table}",
  createDate: "2026-11-20T10:30:00Z",
  upgrade: [
${limbeckOperation(work, table)}
  ],
  downgrade: [
${limbeckReverse(work, table)}
  ],
});
`;
}

function limbeckOperation(work: Work, table: string): string {
  switch (work) {
    case "create":
      return `    op.createTable("${table}", [
      column("id", "integer", { primaryKey: true }),
      column("name", { type: "string", length: 50 }, { nullable: false }),
      column("balance", { type: "numeric", precision: 12, scale: 2 }, { default: 0 }),
      column("created", { type: "dateTime", timezone: true }, { nullable: false }),
      unique(["name"], { name: "uq_${table}_name" }),
    ]),`;
    case "add":
      return `    op.addColumn("${table}", column("email", { type: "string", length: 200 })),`;
    case "alter":
      return `    op.alterColumn("${table}", "email", { type: { type: "string", length: 320 } }),`;
    case "index":
      return `    op.createIndex("ix_${table}_email", "${table}", ["email"]),`;
    case "update":
      return `    op.execute("UPDATE ${table} SET email = lower(email)"),`;
  }
}

function limbeckReverse(work: Work, table: string): string {
  switch (work) {
    case "create":
      return `    op.dropTable("${table}"),`;
    case "add":
      return `    op.dropColumn("${table}", "email"),`;
    case "alter":
      return `    op.alterColumn("${table}", "email", { type: { type: "string", length: 200 } }),`;
    case "index":
      return `    op.dropIndex("ix_${table}_email", { table: "${table}" }),`;
    case "update":
      return `    op.execute("UPDATE ${table} SET email = upper(email)"),`;
  }
}

/** Writes the equivalent history as an Alembic environment. */
export function writeAlembicProject(directory: string, history: readonly SyntheticRevision[]): void {
  const versions = join(directory, "env", "versions");
  mkdirSync(versions, { recursive: true });
  writeFileSync(join(directory, "alembic.ini"), "[alembic]\nscript_location = env\n");
  writeFileSync(
    join(directory, "env", "env.py"),
    `from alembic import context

context.configure(dialect_name="postgresql", literal_binds=True, dialect_opts={"paramstyle": "named"})
with context.begin_transaction():
    context.run_migrations()
`,
  );
  for (const revision of history)
    writeFileSync(join(versions, `${revision.id}_${revision.work}.py`), alembicFile(revision));
}

function alembicFile({ id, downId, work, table }: SyntheticRevision): string {
  return `"""${work} ${table}

Revision ID: ${id}
"""
from alembic import op
import sqlalchemy as sa

revision = "${id}"
down_revision = ${downId === undefined ? "None" : `"${downId}"`}
branch_labels = None
depends_on = None


def upgrade():
${alembicUpgrade(work, table)}


def downgrade():
${alembicDowngrade(work, table)}
`;
}

function alembicUpgrade(work: Work, table: string): string {
  switch (work) {
    case "create":
      return `    op.create_table(
        "${table}",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(length=50), nullable=False),
        sa.Column("balance", sa.Numeric(precision=12, scale=2), server_default=sa.text("0")),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("name", name="uq_${table}_name"),
    )`;
    case "add":
      return `    op.add_column("${table}", sa.Column("email", sa.String(length=200)))`;
    case "alter":
      return `    op.alter_column("${table}", "email", type_=sa.String(length=320), existing_type=sa.String(length=200))`;
    case "index":
      return `    op.create_index("ix_${table}_email", "${table}", ["email"])`;
    case "update":
      return `    op.execute("UPDATE ${table} SET email = lower(email)")`;
  }
}

function alembicDowngrade(work: Work, table: string): string {
  switch (work) {
    case "create":
      return `    op.drop_table("${table}")`;
    case "add":
      return `    op.drop_column("${table}", "email")`;
    case "alter":
      return `    op.alter_column("${table}", "email", type_=sa.String(length=200), existing_type=sa.String(length=320))`;
    case "index":
      return `    op.drop_index("ix_${table}_email", table_name="${table}")`;
    case "update":
      return `    op.execute("UPDATE ${table} SET email = upper(email)")`;
  }
}
