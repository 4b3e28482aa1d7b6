package app.onward.accounts;

import app.onward.platform.WorkspaceId;

/**
 * Someone who can sign in.
 *
 * @param workspace the one in view
 * @param demo whether that workspace holds the invented search
 */
public record Account(AccountId id, WorkspaceId workspace, boolean demo) {}
