package org.rapporteur.app;

/// A resolution that nobody adopted, in our own words, in the form of the official XML.
final class SmallResolution {

    static final String XML =
            """
            <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
              <statement name="resolution">
                <meta><identification source="#test">
                  <FRBRWork>
                    <FRBRthis value="/akn/un/statement/deliberation/unga/2031-12-18/86-901/!main/"/>
                    <FRBRuri value="/akn/un/statement/deliberation/unga/2031-12-18/86-901/"/>
                    <FRBRdate date="2031-12-18" name="adoption"/>
                    <FRBRauthor href="ga" as="author"/>
                    <FRBRcountry value="un"/>
                  </FRBRWork>
                  <FRBRExpression>
                    <FRBRthis value="/akn/un/statement/deliberation/unga/2031-12-18/86-901/eng@!main/"/>
                    <FRBRuri value="/akn/un/statement/deliberation/unga/2031-12-18/86-901/eng@/"/>
                    <FRBRdate date="2031-12-20" name="publication"/>
                    <FRBRauthor href="ga" as="issuer"/>
                    <FRBRlanguage language="eng"/>
                  </FRBRExpression>
                </identification></meta>
                <coverPage><container name="cover" eId="container_0"><p>
                  <session value="86">Eighty-sixth session</session><docNumber refersTo="#symbol">A/RES/86/901</docNumber>
                </p></container></coverPage>
                <preface><p><docTitle>Paper boats on public ponds</docTitle></p></preface>
                <preamble><container eId="container_1"><p><i>Recalling</i> its resolution 76/181 of 16 December 2021,</p></container></preamble>
                <mainBody>
                  <paragraph eId="para_1"><num>1.</num><content><p><i>Invites</i> towns to keep one pond free for paper boats;</p></content></paragraph>
                  <paragraph eId="para_2"><num>2.</num><content><p><i>Requests</i> gardeners to count the boats each autumn.</p></content></paragraph>
                </mainBody>
              </statement>
            </akomaNtoso>
            """;

    private SmallResolution() {}
}
