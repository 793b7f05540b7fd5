import Access
import Credentials
import Testing

@Suite struct CredentialTests {
    @Test func `a password is known again and no other is`() async {
        let passwords = Scrypt(rounds: 16)
        let kept = await passwords.kept("correct horse")
        #expect(await passwords.matches("correct horse", kept))
        for wrong in ["", "correct horse ", "Correct horse", "correct hors"] { #expect(await passwords.matches(wrong, kept) == false) }
        #expect(await passwords.kept("correct horse") != kept)
        #expect(!kept.contains("horse"))
    }

    @Test func `a password is known again however its letters are composed`() async {
        let passwords = Scrypt(rounds: 16)
        #expect(await passwords.matches("cafe\u{301}", await passwords.kept("caf\u{E9}")))
    }

    @Test func `what was kept with other parameters is still known`() async {
        let kept = await Scrypt(rounds: 32).kept("correct horse")
        #expect(await Scrypt(rounds: 16).matches("correct horse", kept))
    }

    @Test(arguments: [nil, "", "scrypt", "scrypt$16$$", "scrypt$0$AAAA$AAAA", "scrypt$17$AAAA$AAAA", "bcrypt$16$AAAA$AAAA", "scrypt$16$?$?"])
    func `what was never kept matches nothing`(kept: String?) async {
        #expect(await Scrypt(rounds: 16).matches("", kept) == false)
    }

    @Test func `secrets are long, plain and never the same`() {
        let secrets = (0..<1_000).map { _ in Secrets().secret() }
        #expect(Set(secrets).count == 1_000)
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
        #expect(secrets.allSatisfy { $0.utf8.count == 43 && $0.allSatisfy(plain.contains) })
        #expect(Secrets().name().utf8.count == 16)
    }

    @Test func `a signature is that of the standard`() {
        // RFC 4231, test case 2.
        #expect(
            Secrets().signature(of: Array("what do ya want for nothing?".utf8), with: "Jefe")
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }
}
