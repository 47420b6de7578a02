package org.entente.console.web;

/// What the sign-in page sent, as typed.
record SignInForm(String number, String password, String to) {

    static SignInForm empty(String to) {
        return new SignInForm("", "", to);
    }

    SignInForm {
        number = number == null ? "" : number.strip();
        password = password == null ? "" : password;
        to = to == null ? "" : to;
    }
}
