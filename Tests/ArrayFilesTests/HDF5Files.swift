/// HDF5 files written by h5py 3.16, as base64 of gzip.
enum HDF5Files {
  /// Strings of both kinds, booleans, big-endian and half numbers, a scalar, and a chunked, shuffled,
  /// deflated, checksummed dataset in a group.
  static let mixed = """
    H4sIAAAAAAACA+2aT2sTQRTA3+wmdUmRJvbQ1IjuMTdL66EQMAk2NdBiq1XwJN1ssklJtCFJITcLXiJeBC899qbQD+C1\
    R0+Cn8GP4MlTndmZ2T/TZENVdEvfD5LHzLz5u+/NJG/2bXVt/XrqZgoYhgEJSEOQM8GHe+G0LN8Vkgg5EvKTJvOJW5YV\
    +RnRvqr39EmlwrTPFGQ/SwkuDUCuItVKeZvJ5zIt5BctrDcU0ulYzT6Vr6yXDSadvWGjTmWzt3/QpbK213T1WlbHYbJv\
    Wx2r59tx2rPrJM8jMp3nUuMZutCTwzifzrpVM+Yd4CZswoIBC69FeZJaNCvXNN6gITxFJ9LUszB+hv+HnUdba2xoSyJd\
    uB2tb0q9bLSeXO9hMlovL+TRtfC+s7HIZTvH5arI7y9HtyeHNZqJ1isJ+WYlWk/uT6YerXfervhICAnblS/zfB/VeJW0\
    IasasF7e3Km4e+izilyUyXaVNcItx8Oupq2HNsGvFml5WtgPCTwBf/6gzD9nhC0TlJMrHkw6N1U7/zsc3qdfRWrl9HNI\
    P8dF2jtb6oLhL3swzYb28MHWJgn4LlEe0dfPMPbRdQfhzk/n8HhDEARBEARBEARBkLhy8ZAND8nME543OURVMHmNhNLj\
    UazXY9oVxo9bXOIVxtVEvcKQIe93Siiva9ltdlch42nVP/bTmcgrDOmfCcVfE57fpr2QsxYYuee/Om9oFrbdNNFlO4Yb\
    xOy3Dhyn0/DaJSK/3nA61qAR6odBdQd2q9FbWZb+IvYFTS/k/SFq/lDzF1oPfoXh3a/A9xza5r/Z/4UdEfCuwiDyHLDN\
    8Tvme1z8GGDVbBi+sHfrluvbJZhtf9y4S3Nqjt1kOQOYPzn5VhYWosEqnP5UzkQEQRAEQS4X7P8uoce6+n/3xpR6RfGr\
    TtVT3uSCx+b4cm2CPoIgCIIgCBJPfvdV34w558WfU0lIyddGJ8cP2+IXpHqPNIr5ehgQSIbi77ykNGXe+2Leatz0+FLY\
    xy/kN6IDkzQAAA==
    """

  /// `packed` and `plain` hold 0 ..< 105 as int32 (5, 7, 3) in chunks of (2, 3, 2); `grown` and `odd`
  /// hold bytes counting up; `g` holds a soft and an external link.
  static let chunked = """
    H4sIAAAAAAACA+1bXWwUVRS+d2a7nW5/KN0W2iqwglBUoFsKSAGxYIsLhbK0/CvjbndntkTSNv2h+2IUfaka40aID8YH\
    jS9KTKwBlZiYmMgDEaKNVV98QaHGmBiLqCH6gOfunNnu3O7dqT7I3/2Sk9M597tn7p65Mz3nZOb5UMuWUl+tjzBoGvGQ\
    cpKN6wiykTtGRFBT1COo31ZsO02PVaN9Nvrnebs7WlsZ+zoH+zxBj6Wdq5O4UxBq3RRmer+9H1CfU5y8vmjsSSMO+kj0\
    cA8cJ/p7h5nujcfT4wluvy51OS8lXotL7eO1llYtQwHyClGrqEV2FXYwm1muEWJt6QDytbRdUZW042ISTh9TnKikxykZ\
    6B4yzSMGzmXrsexxwzwSHZyyq3inAHcw1m30N6607BqeT1U8yQLbtbU8pj1Tvzz3ndbZvrOFwmrtuI00OeM5isdj6y1t\
    3/daXf44B+zrHMzP02y+mp9nr/5Mzc25n9nzjpKKac+7u2Y4/8xsS9cKxrnbgowjn/cvCuMvAv+qwL9WYek5nN0r8L8Q\
    +ZUCPu9/bYVz/YpLfLZXONevuMQnIfAvis8xgX9RfF7n4qO4xOdDLj6KS3wuIL8Kjz0u8bnI+fe4xOcPgX9RfIr8uf2L\
    4jPfb+cHTr4oPiv9zvvc4xKfR/zOY5tfxPE9REJCQkJCQkLi5kRSj0XiZjQ2t+p46sSr0QDkL7UJ8g7ZvfgyDHVFjIuR\
    8kSqK2UEICMq+4volU8VfJzUL13+4fuJuanj+3Z37DLYpGV7aNXZ+p8mYci8GCuPhyNhMxxjk6pLyIlDRwcvJHV/hUmU\
    odLyrSWE+L8jQx16eB1Yo4TuCDKb7yTZOLFsrzepj3/17TeNwdPDff1Hh2LMfY9feXNpcc1yGIqOJYJdffG+aF+CuW9q\
    pweNax8sSOqNaxoaPzr92+Tvf165mmCTnqFq6d8TLW0wZIxGRs3JrklDi7BJmyM0dfIA2ZbUT71vkGc/DaTX1DCLzqt5\
    b+HXYI2RY5H0mmp6yCtP/9ryY1IvLip9eeQFMwCZ+iFTKaNlxxJgjI3ER6KB+YQE59OSLyfeHUvqL77UFtreHmVE87rS\
    UnLwMAVjItQVMhhx1TVa9/nPb7yW1NvaEgHIG5c0kS+urOs5mtTPRwKlEJpRcnhiuHrALodVTCe92AaowvSflcQ1WGrc\
    nZV6FnAl7lziLDHmZaWsrF8Hv5LAacksTINhjWQByD2svAK5F2RxupVgoYw4U2y75F6Eeglqlun7c2y5OkG7pFKwRe8T\
    2O8HeQBkOcgKbOU0gDwM0gyymaXrIK0gW0CW4bx6O/VHvQl1C+pHUTeCrAJZA/IgCOtIrGOtBZCtIG2sPARpB9kJstou\
    MVFj54JsQ70DdRj1BpCHcvyuXSAdOewbBXHoFLUGQPaA7MN210GQx/I8CvaiPoD6cZdHxyEQnVit2yhIDCSeh/8E6i7U\
    hot/M6vNNhN0/9tnH1VUT4G3UCuCv6iisCOPphV70/daifzfIHH7g/Vgb0RfOqt/fK52qnWSo3/c/b/GQ9RPDc5wfif+\
    xxPx+X7ScwK+qB92yoXP+78k4Iv6Yf7K/Pxp/TCO79ZPHXDh88dvCfii+Iy78Hn/alVuvig+jS583n+M47v1BY+78Hn/\
    nwn4ovhcdeHz/hfNyc0XxafThT9t/3ONftlPlZCQkJCQkLj16ynrzRVKLYMPeXZdkamXMlM0Qb1UjfWSUo3NM9/UWRhS\
    N2U8rHpq+vt4PlF9w+WDvkxcJSQkJCQkJG7f/MmbN3+y+81TfeeZ5U/FJGC9B02n5jFMf685k2ftb7CpjvTjRvSj1Wn5\
    U6GA/8kcPj5OnOXG+T7eeS7/KpL5l4SEhISExC2QPxU4vpMsxzwnhW8a9WXlFfm+kwxtIFnZlMSdBv47SXs/Ta538gZ6\
    zUGm6/HDSDtPbP6P57W+C6SZfWfvSyWznyVmAiVzxXLf4T6sj0imDrAiSzXqYdfUg1fUi+/pUK1ZNaP9FXCloWCq7x2E\
    mmlF92pSn7Tm/wOGooekAD4AAA==
    """

  /// The newer form (1.10): superblock 3, object headers 2.
  static let newer = """
    H4sIAAAAAAACA+2YMUjDQBSG39219YgV21KoutiCo4Nu4qLVtIZSKFRdHATbCqLQRYQOQmdxdHJ1dijoIg4WHBwEcXN0\
    6CTdOrrUS3KvTYLurbxvefmPuyP/y8s7kgvLzE8Zc4aQEpC+5njG1Ut6/LOzvFiyzDKHBk94JyIGBwYQiYIKrHGnl2ld\
    eWI+ffrKtU7YeqJ6dFY/Oax9CL0sAb/Qu3nsObegNmBJAM4Y09sARpEEFs/MQ8hRaUhJSDXVVVjdnTCk2lcw0G4Hplsw\
    dhS6qeYgFwvKPx/mggVyglpkgK1wV8ckjkvIZ4vbOdgp7+bUmDdRWBa4EVyNZC7qb+lisC6wkISnLmYZg5jtHYbeHbvc\
    tWtIf8mPY12UnrtWMBcRfBcxF1Fg9vN37a67OZiUcYAQVwu4FEYnpOc+wPhy/x15yWctUzk1sA762tj71/l+PmtuAKDV\
    Vd3wCjru6XjJbq+BIP4fa22AttMM7Xa4KoctU3g0dn/U9tytzVLRaaEx/xEDweNYx0q15tM4/yCwrjVNT4UgCIIgCIIg\
    CIIgRg32x/c+/j4M6/gDOcMLrGoYAAA=
    """

  /// Forms that are not read.
  static let unread = """
    H4sIAAAAAAACA+2aO28TQRDHZ/f8ODkinJGInTScqFyRiIQ6QcSQAhHzkHBpYx/EijHWnQMWEiKlkSj4CJR8hJSUNPQ0\
    8A2QKOnM7e3OPdb2yUEiJDC/Ipu5+XvPNzs+z836zc72zXOFlQIITBMyYEGcsaKxnrTR31AjU+NIjR84HmeBr6yOF9X8\
    uu7BvWpVqMcaeJ61jBy3gPgf2aler4mxjrYaP/Gkzus3Xc8B6L58HNitZ0/7XWcIznDguL1mF3WtvYPevtO2vYHb6T3x\
    4HnHHRz4bsxjK8zrrDzG0JaZzJg80FY6HA3fLzxF+xLIlLWhZELptfJnwQz8nPNgAlPNZzDM+HcseUWjU7UO9+/sbjPI\
    wRrGaTldj5/7o6V0nY3rWUrX4boMs+k6E+c10nV4P6ldPdk4ihim5ZW63YWj4V+58FgmXttWMp8MmU8LUAlshln0SviN\
    8PMg5suyKN5h/nE+ykWnNKN32jiReIj7P5ty/784Q3+0mLQz2roTBEEQBPHv4Zcwh/7fwxwD/j4PRiPPdMmPTfFsULsc\
    PaCymM0phgRBEARx9r7/0/tyLKoTAgy/XBD/L3HZQ3LnPE/R3gz7LRsLsDE2ADrKZ/7Ga2f3/z6rjoalzWLPGY/0flJB\
    6QphPI7Xp8xjXwlkT/9LeXoMKmFs9L5mRVPW/2h+YL+4rOXBz3JSt+oMWqv9pue9aM+VV1g2ci2Oy77fUqvHYpGJ+nOQ\
    XG/O7ZXorcUW/XT1e2Vfjk/05awZ+q9aFutV+ffFiTp+atYTBEEQBHF2uHVj9zaLfaEzrV5qNpM2+h+F9ZTkrl4gBIXa\
    8MreNRgGonhhwWN2WbMFOXWs9PCbXnXWz9OaEQRBEARBEARBEMRxmdyHkvs+TG4jQV57ztftaF9qcu9MoP/e2VSNhoyB\
    P+yRwgvq1UL09iPsA/T/Sjx+AWZlPBRgMwAA
    """
}
