"""One writer at a time: a lock file, one connection, and the journal in step with the tables.

A change is in the journal, on the disk, before the tables are committed. So the journal is never
behind; what a killed process left ahead in it is written to the tables before the next change.
"""

import sqlite3
import sys
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select, update
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import QueuePool, StaticPool

from storytable.errors import DataProblem, MachineProblem, StorytableError
from storytable.review import journal, tables
from storytable.review.changes import apply
from storytable.review.journal import Change
from storytable.workspace import make_folder

Result = TypeVar("Result")
Decide = Callable[[Connection, int], tuple[list[Change], Result]]
DATABASE, JOURNAL, LOCK = "review.sqlite", "review.journal.ndjson", "review.lock"
BUSY = 10_000


class Writer:
    """The one way into the tables of a folder; every process that writes has one."""

    def __init__(self, folder: Path) -> None:
        self.folder = make_folder(folder)
        self.database, self.journal = folder / DATABASE, folder / JOURNAL
        self._engine = _engine(self.database)
        try:
            with self._refusing(), self.alone():
                self._make_tables()
                self._agree()
        except StorytableError:
            self._engine.dispose()
            raise

    def change(self, decide: Decide[Result]) -> Result:
        """Writes the changes that `decide` makes of the tables as they stand, all or none.

        `decide` gets a connection and the number of the journal's next line.
        """
        with self._refusing(), self.alone():
            self._agree()
            before = journal.length(self.journal)
            try:
                return self._write(decide)
            except (OSError, DBAPIError):
                self._undo(before)
                raise

    def compact(
        self, names: Collection[str], forget: Callable[[Connection, list[Change]], list[Change]]
    ) -> None:
        """Puts a journal in place from which `forget` has taken what the tables hold no more, in
        the lines that hold one of these names."""
        with self._refusing(), self.alone():
            self._agree()
            with self._engine.begin() as connection:
                size = journal.rewrite(self.journal, names, partial(forget, connection))
                connection.execute(update(tables.position), {"size": size})
            self._checkpoint()

    def close(self) -> None:
        """Closes the connection, alone, as SQLite then moves its log into the file."""
        with self.alone():
            self._engine.dispose()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """No other process or thread writes meanwhile. A process that dies lets go."""
        with (self.folder / LOCK).open("ab") as file:
            _lock(file.fileno())
            try:
                yield
            finally:
                _unlock(file.fileno())

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        """Failures of the disk and of the database, told to the person who meets them."""
        try:
            yield
        except (OSError, OperationalError) as problem:
            raise MachineProblem(
                str(self.folder),
                f"the review could not be written ({problem})",
                do="free disk space or allow writing there; what was there before is untouched",
            ) from problem
        except DBAPIError as problem:
            raise DataProblem(
                str(self.database),
                f"the database is damaged, or the journal is another's ({problem.orig})",
                do="move the database away; it is made again from the journal beside it",
            ) from problem

    def _write(self, decide: Decide[Result]) -> Result:
        with self._engine.begin() as connection:
            line = connection.execute(select(tables.position.c.line)).scalar_one() + 1
            changes, result = decide(connection, line)
            for change in changes:
                apply(connection, change)
            if changes:
                size = journal.append(self.journal, changes)
                stands = {"line": changes[-1].line, "size": size}
                connection.execute(update(tables.position), stands)
        return result

    def _make_tables(self) -> None:
        with self._engine.begin() as connection:
            if not inspect(connection).has_table("position"):
                tables.metadata.create_all(connection)
                start = {"schema": tables.SCHEMA, "line": 0, "size": 0}
                connection.execute(insert(tables.position), start)
            schema = connection.execute(select(tables.position.c.schema)).scalar_one()
            if schema != tables.SCHEMA:
                raise _other_schema(self.database, schema)

    def _agree(self) -> None:
        """Brings the tables to the journal's last line."""
        with self._engine.begin() as connection:
            stands = connection.execute(select(tables.position)).one()
            if stands.size != journal.length(self.journal):
                self._catch_up(connection, stands.line)

    def _catch_up(self, connection: Connection, line: int) -> None:
        changes, size = journal.read(self.journal)
        last = changes[-1].line if changes else 0
        if last < line:
            raise DataProblem(
                str(self.journal),
                f"the journal ends at line {last}, the database holds {line}",
                do="put the whole journal back, or restore from a backup in a new folder",
            )
        for change in changes:
            if change.line > line:
                apply(connection, change)
        journal.cut(self.journal, size)
        connection.execute(update(tables.position), {"line": last, "size": size})

    def _undo(self, size: int) -> None:
        """After a failure: takes back the journal's lines that the tables did not get."""
        try:
            with self._engine.begin() as connection:
                if connection.execute(select(tables.position.c.size)).scalar_one() == size:
                    journal.cut(self.journal, size)
        except (OSError, DBAPIError):
            return  # the next change finds the journal ahead, and writes it to the tables

    def _checkpoint(self) -> None:
        connection = self._engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        finally:
            connection.close()


def readers(database: Path) -> Engine:
    """Connections that cannot write, each transaction one state of the tables."""

    def connect() -> sqlite3.Connection:
        return _connected(f"{database.absolute().as_uri()}?mode=ro")

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _engine(database: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        database.touch(0o600)
        connection = _connected(database.absolute().as_uri())
        for words in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            connection.execute(f"PRAGMA {words}").close()
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _connected(uri: str) -> sqlite3.Connection:
    """Without Python's own transactions, in which concurrent updates get lost unseen."""
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    for words in (f"busy_timeout={BUSY}", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {words}").close()
    return connection


def _other_schema(database: Path, schema: int) -> DataProblem:
    return DataProblem(
        str(database),
        f"its tables are of version {schema}",
        expected=f"version {tables.SCHEMA}",
        do="use the release of Storytable that wrote it, or restore from the journal",
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)

    def _unlock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
