"""What can be wrong with a vault, told apart, each with what to do."""

from __future__ import annotations

from fieldtool.casework.safekeeping import VaultHarmedError
from fieldtool.domain.errors import FieldToolError


class VaultError(FieldToolError):
    """Something about the vault as a whole."""

    sentence = "The vault cannot be used."
    hint = "Ask your administrator."


class WrongPassphraseError(VaultError):
    """No slot opens with this passphrase. Says nothing about the database, which was not touched."""

    sentence = "This passphrase does not open the vault."
    hint = "Check capital letters and the keyboard language, then try again; or use the recovery code."


class RecoveryCodeError(VaultError):
    """It looks like a recovery code with a typing mistake in it."""

    sentence = "This recovery code has a typing mistake in it."
    hint = "Compare it with the sheet, group by group."


class WaitError(VaultError):
    """Too many failures in a row."""

    sentence = "Too many wrong passphrases in a row."
    hint = "Wait a moment, then try again."


class NoVaultError(VaultError):
    """There is no vault in the folder."""

    sentence = "There is no vault in this folder."
    hint = "Check the folder, or create a new vault."


class NotALaptopVaultError(VaultError):
    """The folder holds the vault of headquarters."""

    sentence = "This is the vault of headquarters, not of a laptop."
    hint = "Choose the laptop's folder."


class BackupNotVaultError(VaultError):
    """A backup was to be used as a vault."""

    sentence = "This is a backup: it cannot be worked in."
    hint = "Restore it into a new folder first, then unlock that."


class NotABackupError(VaultError):
    """A vault, or something else, was to be restored as a backup."""

    sentence = "This folder is not a backup: nothing was restored."
    hint = "Choose a folder whose name begins with fieldtool-backup."


class VaultExistsError(VaultError):
    """A new vault was asked for where something is."""

    sentence = "This folder is not empty: no vault was made."
    hint = "Choose an empty or a new folder."


class HeaderDamagedError(VaultError, VaultHarmedError):
    """Neither vault.json nor its copy can be read."""

    sentence = "The key file of this vault (vault.json) is damaged, and so is its copy."
    hint = "Restore the newest backup into a new folder."


class HeaderChangedError(VaultError, VaultHarmedError):
    """The secret fits a slot, but the key file was not written by this vault's program."""

    sentence = "The key file of this vault was changed by somebody who could not open the vault."
    hint = "Change nothing here. Tell your administrator, and compare with the newest backup."


class HeaderOldError(VaultError, VaultHarmedError):
    """The key file is older than the database."""

    sentence = "The key file of this vault is older than its database: something put an old key file back."
    hint = "Change nothing here. Tell your administrator, and compare with the newest backup."


class DatabaseMissingError(VaultError, VaultHarmedError):
    """The key file is there, the database is not."""

    sentence = "The database of this vault (cases.db) is missing or empty."
    hint = "Do not create a new vault here. Restore the newest backup into a new folder."


class DatabaseDamagedError(VaultError, VaultHarmedError):
    """The passphrase is right, but the database cannot be read."""

    sentence = (
        "The passphrase is right, but the database of this vault is damaged or belongs to another vault."
    )
    hint = "Change nothing here. Restore the newest backup into a new folder."


class DatabaseForeignError(VaultError, VaultHarmedError):
    """The database is whole as far as anybody can tell, but it is not the one this key file was made with."""

    sentence = (
        "The database of this vault (cases.db) was exchanged: it belongs to another vault or is no vault."
    )
    hint = "Change nothing here. Look for the right file, or restore the newest backup into a new folder."


class HalfRolledBackError(VaultError, VaultHarmedError):
    """Some pages are not those the database was closed with."""

    sentence = (
        "Parts of the database of this vault were exchanged since it was locked, perhaps for older ones."
    )
    hint = "Change nothing here. Tell your administrator, and restore the newest backup into a new folder."


class HalfWrittenError(VaultError, VaultHarmedError):
    """A change that was broken off cannot be taken back: what is needed for that is gone."""

    sentence = "The last change to this vault was broken off, and the file that takes it back (cases.db-journal) is gone."
    hint = "Change nothing here. Restore the newest backup into a new folder."


class RolledBackError(VaultError, VaultHarmedError):
    """The database is older than the key file knows it to have been."""

    sentence = "The database of this vault is older than it was when it was last used: something put an old copy back."
    hint = "Change nothing here. Tell your administrator, and compare with the newest backup."


class NewerVaultError(VaultError):
    """A newer program wrote this vault."""

    sentence = "This vault was written by a newer version of this program."
    hint = "Update this program, then open the vault again."


class ForeignSchemaError(VaultError):
    """It went through a migration that this program does not have, under a number it has."""

    sentence = "This vault was made by a trial version of this program and cannot be opened by this one."
    hint = "Open it with the version that made it, send its cases to headquarters, then create a new vault."


class MigrationFailedError(VaultError):
    """Bringing the database up to date failed, and was taken back whole."""

    sentence = "This vault could not be brought up to date with this version: it was left as it was."
    hint = "Go on with the version you had, and tell your administrator."


class SlotNotReadyError(VaultError):
    """A slot from before slots had public keys cannot be carried to a new data key without its secret."""

    sentence = "Not everybody's key can be renewed yet."
    hint = "Let every officer unlock this vault once, and print a new recovery code; then try again."


class LastSlotError(VaultError):
    """Nobody could open the vault any more."""

    sentence = "This is the key you opened the vault with, or the last passphrase: it stays."
    hint = "Add another officer first, and let that officer remove this one."


class InUseError(VaultError):
    """Another process has the vault open."""

    sentence = "This vault is already open in another window."
    hint = "Use that window, or close it first."


class NotEnoughMemoryError(VaultError):
    """Argon2id could not get its memory. The cost is never lowered silently."""

    sentence = "There is not enough free memory to open the vault."
    hint = "Close other programs, then try again."


class WeakHeaderError(VaultError, VaultHarmedError):
    """The header asks for a key derivation outside the allowed range: too weak, or too heavy to be honest."""

    sentence = (
        "The key file of this vault was changed by somebody: its protection is outside the allowed range."
    )
    hint = "Change nothing here. Restore the newest backup into a new folder."


class ReadWriteError(VaultError):
    """The disk reported an error while reading or writing."""

    sentence = "The disk reported an error: the last change was not kept."
    hint = "Make a backup to another disk now, then have this disk checked."


class VaultGoneError(VaultError):
    """The folder is not there any more."""

    sentence = "The disk with the vault is not there: the last change was not kept."
    hint = "Put the stick back in, wait a moment, then do it again."


class OpenedToReadError(VaultError):
    """What is left of a damaged vault is shown; it is not changed any further."""

    sentence = "This vault is damaged and was opened only to read: nothing is changed."
    hint = "Note what you need, then restore the newest backup."
